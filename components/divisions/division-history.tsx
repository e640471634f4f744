import { useLocale, useTranslations } from "next-intl";
import type { Division } from "@/core/divisions/division";
import { languageOf, textIn } from "@/core/kernel/language";

/** The first day of the records: a division that is valid from then on may be older. */
const FIRST_DAY = "1996-01-01";

/** Every name and code of a place with the days between which it held, oldest first. */
export function DivisionHistory({ rows }: { rows: readonly Division[] }) {
  const t = useTranslations("divisions");
  const language = languageOf(useLocale());
  const from = (row: Division) => (row.validFrom <= FIRST_DAY ? t("since_records") : row.validFrom);
  return (
    <ol>
      {rows.map((row) => (
        <li key={`${row.code} ${row.validFrom}`}>
          {row.code} {textIn(language, row, "name")}{" "}
          <span className="text-ink-soft">
            {from(row)} – {row.validTo ?? t("today")}
            {row.successorCode ? ` → ${row.successorCode}` : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
