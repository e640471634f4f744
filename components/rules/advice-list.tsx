import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { type Language, textIn } from "@/core/kernel/language";
import type { Verdict, Weight } from "@/core/rules/rule-terms";

type Advice = { rule: string; titleZh: string; titleEn: string; verdict: Verdict; weight: Weight | null };

const tones: Record<Verdict, Tone> = { pass: "ok", fail: "block", not_applicable: "neutral", indeterminate: "warn" };

/** What the rules say of a record before a decision: broken and unknown ones first, each a link to the rule. */
export function AdviceList({ title, advice, locale }: { title: string; advice: readonly Advice[]; locale: Language }) {
  const t = useTranslations("terms");
  return (
    <Section title={title} id="rules">
      <ul className="task-list">
        {advice.map((each) => (
          <li key={each.rule}>
            <a href={`/rules/${each.rule}`}>{`${each.rule} · ${textIn(locale, each, "title")}`}</a>
            {each.weight ? <p>{t(`weights.${each.weight}`)}</p> : null}
            <Badge tone={each.verdict === "fail" && each.weight !== "block" ? "warn" : tones[each.verdict]}>
              {t(`verdicts.${each.verdict}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
