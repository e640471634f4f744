import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import type { Moment, Verdict, Weight } from "@/core/rules/rule-terms";
import { verdictTone } from "./tones";
import { useVerdictSentence } from "./use-verdict-sentence";

type LastVerdict = {
  rule: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  weight: Weight | null;
  moment: Moment;
  asOf: string;
  messageZh: string | null;
  messageEn: string | null;
  figures: readonly Figure[];
  unknown: readonly string[];
  flagCode: string | null;
  waived: boolean;
};

/**
 * What every rule said of a record when it judged it last, folded: what is broken stands above as flags, and this is where
 * to see that the rest passed.
 */
export function VerdictList({ verdicts }: { verdicts: readonly LastVerdict[] }) {
  const t = useTranslations("rules");
  const passed = verdicts.filter((each) => each.verdict === "pass").length;
  return (
    <details className="my-2" id="verdicts">
      <summary className="cursor-pointer py-1">
        {verdicts.length === 0 ? t("not_judged") : t("all_verdicts", { count: verdicts.length, passed })}
      </summary>
      {verdicts.length === 0 ? <p>{t("not_judged_hint")}</p> : <Verdicts verdicts={verdicts} />}
    </details>
  );
}

function Verdicts({ verdicts }: { verdicts: readonly LastVerdict[] }) {
  const t = useTranslations("rules");
  const terms = useTranslations("terms");
  const language = languageOf(useLocale());
  const sentence = useVerdictSentence();
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
        <tr key={each.rule}>
          <td>
            <a href={`/rules/${each.rule}`}>{each.rule}</a>
          </td>
          <td>{textIn(language, each, "title")}</td>
          <td>
            <Badge tone={verdictTone(each.verdict, each.weight)}>
              {terms(`verdicts.${each.verdict}`)}
              {each.weight ? ` · ${terms(`weights.${each.weight}`)}` : null}
            </Badge>
          </td>
          <td>{`${terms(`moments.${each.moment}`)} · ${each.asOf}`}</td>
          <td>{sentence(each) ?? "—"}</td>
          <td>
            {each.flagCode ? <a href={`/flags/${each.flagCode}`}>{each.flagCode}</a> : "—"}
            {each.waived ? ` (${terms("flag_states.waived")})` : null}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
