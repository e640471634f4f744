import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SummaryCards } from "@/components/ui/summary-cards";
import { findings } from "@/core/bank-statements/bank-line-terms";
import { addressOf } from "@/core/kernel/asked-query";
import { formatYuan } from "@/core/kernel/money";
import type { BankStatementDetail, FoundLines as Found } from "@/server/bank-statements/get-bank-statement";

const sumOf = (lines: readonly Found[]) => ({
  count: lines.reduce((sum, { count }) => sum + count, 0),
  amount: lines.reduce((sum, { amount }) => sum + amount, 0n),
});

/** How many lines wait with which finding, and what was decided of the others; each figure opens its lines. */
export function FoundLines({ statement: { code, found } }: { statement: BankStatementDetail }) {
  const t = useTranslations("bank-statements");
  const card = (label: string, lines: readonly Found[], filter: Record<string, string>) => {
    const { count, amount } = sumOf(lines);
    return {
      label,
      value: t("summary_count", { count }),
      note: formatYuan(amount),
      href: `${addressOf(`/bank-statements/${code}`, filter)}#lines`,
    };
  };
  const open = findings
    .map((finding) => ({ finding, lines: found.filter((each) => each.state === "open" && each.finding === finding) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ finding, lines }) => card(t(`findings.${finding}`), lines, { state: "open", finding }));
  const decided = (["booked", "dismissed"] as const)
    .map((state) => ({ state, lines: found.filter((each) => each.state === state) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ state, lines }) => card(t(`states.${state}`), lines, { state }));
  return (
    <Section title={t("summary")} id="summary">
      <SummaryCards items={[...open, ...decided]} />
    </Section>
  );
}
