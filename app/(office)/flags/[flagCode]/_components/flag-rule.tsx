import { useLocale, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { FlagView } from "@/server/flags/get-flag";

/** The rule as it stood in the version that judged, its basis and how far that is verified, and who may waive it. */
export function FlagRule({ flag }: { flag: FlagView }) {
  const t = useTranslations("flags");
  const rules = useTranslations("rules");
  const language = languageOf(useLocale());
  const { rule } = flag;
  return (
    <Section title={t("rule_behind")} id="rule">
      <DefinitionList
        items={[
          {
            term: t("rule"),
            value: (
              <a href={`/rules/${rule.code}?version=${flag.versionNumber}`}>
                {rule.code} {textIn(language, rule, "title")}
              </a>
            ),
          },
          { term: t("version"), value: `${flag.versionNumber} · ${textIn(language, flag, "version")}` },
          { term: rules("statement"), value: textIn(language, rule, "statement"), wide: true },
          { term: rules("basis"), value: textIn(language, rule, "basis"), wide: true },
          { term: rules("verified"), value: rules(`verifications.${rule.verification}`) },
          { term: rules("who_may_waive"), value: rules(rule.waivable ? "waivable" : "not_waivable") },
        ]}
      />
    </Section>
  );
}
