import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import type { Moment, Verdict, Weight } from "@/core/rules/rule-terms";
import { verdictTone } from "./tones";
import { useFigureText } from "./use-figure-text";
import { verdictSentence } from "./verdict-sentence";

type RuleVerdict = {
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  weight: Weight | null;
  moment: Moment;
  messageZh: string | null;
  messageEn: string | null;
  figures: readonly Figure[];
  unknown: readonly string[];
  flagCode: string | null;
  waived: boolean;
};

/** What the rules said of a record when they judged it last: the checks of a project or a payment. */
export function VerdictList({ verdicts }: { verdicts: readonly RuleVerdict[] }) {
  const t = useTranslations("rules");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  const text = useFigureText();
  if (verdicts.length === 0) return <EmptyState title={t("not_judged")}>{t("not_judged_hint")}</EmptyState>;
  const sentence = (each: RuleVerdict) => {
    if (each.verdict === "indeterminate") {
      const missing = each.figures.filter((figure) => each.unknown.includes(figure.name));
      return t("not_known", {
        facts: missing.map((figure) => textIn(language, figure, "label")).join(t("list_comma")),
      });
    }
    const message = language === "en" ? each.messageEn : each.messageZh;
    return message ? verdictSentence(message, each.figures, text) : "—";
  };
  return (
    <DataTable
      caption={t("verdicts")}
      columns={[
        { label: t("rule"), kind: "code" },
        { label: t("title_column") },
        { label: t("verdict") },
        { label: t("moment") },
        { label: t("finding") },
        { label: t("flag"), kind: "code" },
      ]}
    >
      {verdicts.map((each) => (
        <tr key={each.ruleCode}>
          <td>
            <a href={`/rules/${each.ruleCode}`}>{each.ruleCode}</a>
          </td>
          <td>{textIn(language, each, "title")}</td>
          <td>
            <Badge tone={verdictTone(each.verdict, each.weight)}>
              {terms(`verdicts.${each.verdict}`)}
              {each.weight ? ` · ${terms(`weights.${each.weight}`)}` : null}
            </Badge>
          </td>
          <td>{terms(`moments.${each.moment}`)}</td>
          <td>{sentence(each)}</td>
          <td>
            {each.flagCode ? <a href={`/flags/${each.flagCode}`}>{each.flagCode}</a> : "—"}
            {each.waived ? ` (${terms("flag_states.waived")})` : null}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
