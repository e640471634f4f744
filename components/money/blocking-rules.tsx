import { Notice } from "@/components/ui/notice";
import { type Language, textIn } from "@/core/kernel/language";
import type { FlagState, Verdict, Weight } from "@/core/rules/rule-terms";

type Advice = { rule: string; titleZh: string; titleEn: string; verdict: Verdict; weight: Weight | null };
type Flag = { code: string; ruleCode: string; state: FlagState };
type Props = {
  title: string;
  whatNext: string;
  advice: readonly Advice[];
  flags: readonly Flag[];
  locale: Language;
};

/** The rules that will block this step, each a link to its flag or, when none is raised yet, to the rule. */
export function BlockingRules({ title, whatNext, advice, flags, locale }: Props) {
  const open = new Map(flags.filter((flag) => flag.state !== "closed").map((flag) => [flag.ruleCode, flag]));
  const blocking = advice.filter(({ rule, weight }) => weight === "block" && open.get(rule)?.state !== "waived");
  if (blocking.length === 0) return null;
  return (
    <Notice tone="block" title={title}>
      <p>{whatNext}</p>
      <ul>
        {blocking.map((each) => {
          const flag = open.get(each.rule);
          return (
            <li key={each.rule}>
              <a href={flag ? `/flags/${flag.code}` : `/rules/${each.rule}`}>
                {[each.rule, textIn(locale, each, "title"), flag?.code].filter(Boolean).join(" · ")}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
