import { useTranslations } from "next-intl";
import { bankLineTone } from "@/components/bank-statements/finding-tone";
import { Badge } from "@/components/ui/badge";
import type { Language } from "@/core/kernel/language";
import type { ListedBankLine } from "@/server/bank-statements/line-rows";

/** What was decided of a line, by whom and why; of an open one, why the last attempt to book it failed. */
export function LineDecisionCell({ line, locale }: { line: ListedBankLine; locale: Language }) {
  const t = useTranslations();
  const { state, direction, refusal, reason } = line;
  const by = locale === "zh" ? line.decidedByZh : line.decidedByEn;
  const words = state === "booked" && direction === "out" ? "proof" : `states.${state}`;
  const key = `errors.${refusal?.code}`;
  return (
    <>
      <Badge tone={bankLineTone[state]}>{t(`bank-statements.${words}`)}</Badge>
      {by ? <div>{by}</div> : null}
      {reason ? <div>{reason}</div> : null}
      {refusal ? (
        <div>
          {t.has(key) ? t(key, { field: t("bank-statements.fields.amount"), ...refusal.params }) : refusal.code}
        </div>
      ) : null}
    </>
  );
}
