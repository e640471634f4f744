import { useLocale, useTranslations } from "next-intl";

export type SetLanguage = (form: FormData) => Promise<void>;

/** Goes to the other language and stays on the page. */
export function LanguageSwitch({ setLanguage }: { setLanguage: SetLanguage }) {
  const t = useTranslations("ui.language");
  const other = useLocale() === "en" ? "zh" : "en";
  return (
    <form action={setLanguage}>
      <button className="button button-quiet" type="submit" name="language" value={other} lang={other}>
        {t(other)}
      </button>
    </form>
  );
}
