import type { ReactNode } from "react";

export type TimelineEntry = {
  key: string;
  /** Machine-readable instant and its wording in the reader's language. */
  at: { iso: string; text: string };
  who: string;
  what: ReactNode;
  why?: string | null | undefined;
  /** Comments' text, attachments, links. */
  more?: ReactNode;
};

/** Who did what, when and why; newest first or last as the caller orders it. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ key, at, who, what, why, more }) => (
        <li key={key}>
          <strong>{what}</strong>
          <p>
            {who} · <time dateTime={at.iso}>{at.text}</time>
          </p>
          {why ? <blockquote>{why}</blockquote> : null}
          {more}
        </li>
      ))}
    </ol>
  );
}
