import { useLocale, useTranslations } from "next-intl";
import { useFigureText } from "@/components/rules/use-figure-text";
import { useVerdictSentence } from "@/components/rules/use-verdict-sentence";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import type { Verdict, Weight } from "@/core/rules/rule-terms";

type Finding = {
  verdict: Verdict;
  weight: Weight;
  messageZh: string;
  messageEn: string;
  figures: readonly Figure[];
  unknown: readonly string[];
  rule: { remedyZh: string; remedyEn: string };
};

/** What the rule found, in one sentence, and what to do now. */
export function FlagSentence({ flag }: { flag: Finding }) {
  const t = useTranslations("flags");
  const language = languageOf(useLocale());
  const sentence = useVerdictSentence();
  return (
    <Notice tone={flag.weight} title={sentence(flag) ?? textIn(language, flag, "message")}>
      <strong>{t("what_now")}</strong> {textIn(language, flag.rule, "remedy")}
    </Notice>
  );
}

/** The figures that the verdict rests on: each fact and limit with its value at the time of judging. */
export function FlagFigures({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations("flags");
  const language = languageOf(useLocale());
  const text = useFigureText();
  return (
    <Section title={t("figures")} id="figures" aside={<a href="/rules/facts">{t("dictionary")}</a>}>
      <DataTable
        caption={t("figures")}
        columns={[{ label: t("figure") }, { label: t("kind") }, { label: t("value"), kind: "number" }]}
      >
        {figures.map((figure) => (
          <tr key={`${figure.kind} ${figure.name}`}>
            <td>{textIn(language, figure, "label")}</td>
            <td>{t(`kinds.${figure.kind}`)}</td>
            <td>{text(figure, figures)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
