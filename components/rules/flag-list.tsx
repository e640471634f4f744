import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { type Language, textIn } from "@/core/kernel/language";
import type { FlagState, Weight } from "@/core/rules/rule-terms";

type Flag = {
  code: string;
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  state: FlagState;
  weight: Weight;
};

const tones: Record<Weight, Tone> = { block: "block", warn: "warn", info: "info" };

type Props = { title: string; none: string; flags: readonly Flag[]; locale: Language };

/** The flags of a record, each a link to what explains it. */
export function FlagList({ title, none, flags, locale }: Props) {
  const terms = useTranslations("terms");
  return (
    <Section title={title} id="checks">
      {flags.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="task-list">
          {flags.map((flag) => (
            <li key={flag.code}>
              <a href={`/flags/${flag.code}`}>{`${flag.ruleCode} · ${textIn(locale, flag, "title")}`}</a>
              <p>{`${flag.code} · ${terms(`flag_states.${flag.state}`)}`}</p>
              <Badge tone={flag.state === "closed" ? "neutral" : tones[flag.weight]}>
                {terms(`weights.${flag.weight}`)}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
