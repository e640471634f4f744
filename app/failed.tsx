import en from "@/messages/en/failed.json";
import zh from "@/messages/zh/failed.json";

export type Failure = { error: Error & { digest?: string }; reset: () => void };

/** What a failed page shows. It brings its own words: whatever else supplies them may be what failed. */
export function Failed({ error, reset }: Failure) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "en" ? en : zh;
  return (
    <div className="main-narrow">
      <div className="notice notice-block" role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        {error.digest ? <p>{words.number.replace("{digest}", error.digest)}</p> : null}
        <div className="form-actions">
          <button className="button" type="button" onClick={reset}>
            {words.again}
          </button>
        </div>
      </div>
    </div>
  );
}
