import { useLocale, useTranslations } from "next-intl";
import { weightTone } from "@/components/rules/tones";
import { useFigureText } from "@/components/rules/use-figure-text";
import { Badge } from "@/components/ui/badge";
import { Money } from "@/components/ui/money";
import { SummaryCards } from "@/components/ui/summary-cards";
import { languageOf, textIn } from "@/core/kernel/language";
import type { FlagView } from "@/server/flags/get-flag";

/** Weight, what was measured, what it was measured against, the difference, the money at stake. */
export function FlagAmounts({ flag }: { flag: FlagView }) {
  const t = useTranslations("flags");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  const text = useFigureText();
  const measured = flag.figures.find((figure) => figure.kind === "fact" && figure.name === flag.measuredName);
  const bound = flag.figures.find((figure) => figure.name === flag.boundName);
  const compared = [measured, bound].filter((figure) => figure !== undefined);
  const difference = flag.difference === null ? Number.NaN : Number(flag.difference);
  // A difference of two dates is a number of days.
  const unit = measured?.type === "date" ? "day" : (measured?.unit ?? null);
  return (
    <SummaryCards
      items={[
        {
          label: t("weight"),
          value: <Badge tone={weightTone[flag.weight]}>{terms(`weights.${flag.weight}`)}</Badge>,
          note: t("at_moment", { moment: terms(`moments.${flag.moment}`), verdict: terms(`verdicts.${flag.verdict}`) }),
        },
        ...(measured
          ? [{ label: t("measured"), value: text(measured, compared), note: textIn(language, measured, "label") }]
          : []),
        ...(bound ? [{ label: t("limit"), value: text(bound, compared), note: textIn(language, bound, "label") }] : []),
        ...(Number.isFinite(difference)
          ? [{ label: t("difference"), value: text({ kind: "fact", name: "", unit, value: difference }) }]
          : []),
        { label: t("stake"), value: <Money fen={flag.stake} unit="yuan" /> },
      ]}
    />
  );
}
