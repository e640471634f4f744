import { useLocale, useTranslations } from "next-intl";
import { PairingDate } from "@/components/pairings/pairing-date";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Pairing } from "@/core/pairings/pairing";

/** By which instrument a pairing stands, from when to when, and how far that was verified. */
export function PairingBasis({ pairing }: { pairing: Pairing }) {
  const t = useTranslations("pairings");
  const terms = useTranslations("terms.pairing_levels");
  const language = languageOf(useLocale());
  return (
    <Section title={t("basis")} id="basis">
      <DefinitionList
        items={[
          { term: t("instrument"), value: textIn(language, pairing, "instrument"), wide: true },
          { term: t("starts_on"), value: <PairingDate on={pairing.startsOn} precision={pairing.startPrecision} /> },
          {
            term: t("ends_on"),
            value: pairing.endsOn ? (
              <PairingDate on={pairing.endsOn} precision={pairing.endPrecision} />
            ) : (
              t("still_in_force")
            ),
          },
          { term: t("level"), value: terms(pairing.level) },
          { term: t("verification"), value: t(`verifications.${pairing.verification}`) },
          { term: t("source"), value: <span lang="en">{pairing.source}</span>, wide: true },
          { term: t("note"), value: textIn(language, pairing, "note"), wide: true },
        ]}
      />
    </Section>
  );
}
