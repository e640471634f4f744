import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { InstrumentDetail } from "@/server/instruments/get-instrument";

type Props = { instrument: InstrumentDetail; locale: Language };

/** Who keeps the instrument, under which agreement, of which money. */
export function AgreementFacts({ instrument, locale }: Props) {
  const t = useTranslations("instruments.agreement");
  const terms = useTranslations("terms");
  const format = useFormatter();
  const { projectCode, projectTitle, exposureMultiple, endedOn, endReason } = instrument;
  const endedBy = locale === "zh" ? instrument.endedByZh : instrument.endedByEn;
  return (
    <Section title={t("title")} id="agreement">
      <DefinitionList
        items={[
          { term: t("operator"), value: instrument.operatorName },
          { term: t("number"), value: instrument.agreementNumber },
          { term: t("agreed_on"), value: instrument.agreedOn },
          { term: t("line"), value: `${terms(`sources.${instrument.source}`)} · ${instrument.fiscalYear}` },
          ...(exposureMultiple === null
            ? []
            : [{ term: t("multiple"), value: t("times", { multiple: exposureMultiple }) }]),
          { term: t("county"), value: textIn(locale, instrument, "county") },
          {
            term: t("registered_by"),
            value: t("by_on", {
              name: textIn(locale, instrument, "registeredBy"),
              date: format.dateTime(new Date(instrument.recordedAt), "instant"),
            }),
          },
          ...(endedBy && endedOn
            ? [
                { term: t("ended_by"), value: t("by_on", { name: endedBy, date: endedOn }) },
                { term: t("end_reason"), value: endReason },
              ]
            : []),
          {
            term: t("project"),
            value: <a href={`/projects/${projectCode}`}>{`${projectCode} ${projectTitle}`}</a>,
            wide: true,
          },
        ]}
      />
    </Section>
  );
}
