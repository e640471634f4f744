import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { Figure } from "@/core/rules/figure";
import type { Verdict, Weight } from "@/core/rules/rule-terms";
import { verdictTone } from "./tones";
import { useVerdictSentence } from "./use-verdict-sentence";

type Advice = {
  rule: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  weight: Weight | null;
  messageZh: string | null;
  messageEn: string | null;
  figures: readonly Figure[];
  unknown: readonly string[];
};

type Props = { title: string; advice: readonly Advice[]; locale: Language };

/** What the rules say of a record before a decision: broken and unknown ones first, with their figures; each a link to the rule. */
export function AdviceList({ title, advice, locale }: Props) {
  const t = useTranslations("terms");
  const sentence = useVerdictSentence();
  return (
    <Section title={title} id="rules">
      <ul className="task-list">
        {advice.map((each) => (
          <li key={each.rule}>
            <a href={`/rules/${each.rule}`}>{`${each.rule} · ${textIn(locale, each, "title")}`}</a>
            {each.weight ? <p>{sentence(each)}</p> : null}
            <Badge tone={verdictTone(each.verdict, each.weight)}>
              {t(`verdicts.${each.verdict}`)}
              {each.weight ? ` · ${t(`weights.${each.weight}`)}` : null}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
