import { useTranslations } from "next-intl";
import type { ListedBankLine } from "@/server/bank-statements/line-rows";

/** What is wrong with a line, field by field; which line it repeats; that a person has matched it. */
export function LineRemarks({ line: { faults, repeatsCode, repeatsRow, byHand, finding } }: { line: ListedBankLine }) {
  const t = useTranslations("bank-statements");
  return (
    <>
      {faults.map(({ field, code, text }) => (
        <div key={`${field} ${code}`}>{t(`line_faults.${code}`, { field: t(`fields.${field}`), text })}</div>
      ))}
      {finding === "repeated" && repeatsCode ? (
        <div>{t("lines.repeats", { code: repeatsCode, row: repeatsRow ?? 0 })}</div>
      ) : null}
      {byHand ? <div>{t("lines.by_hand")}</div> : null}
    </>
  );
}
