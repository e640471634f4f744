import { useTranslations } from "next-intl";
import { InstrumentTable } from "@/components/instruments/instrument-table";
import { Section } from "@/components/ui/section";
import type { Language } from "@/core/kernel/language";
import type { ListedInstrument } from "@/server/instruments/list-instruments";

/** The financial instruments of a project; nothing where there are none, as with most. */
export function ProjectInstruments({ rows, locale }: { rows: readonly ListedInstrument[]; locale: Language }) {
  const t = useTranslations("instruments");
  if (rows.length === 0) return null;
  return (
    <Section title={t("of_project")} id="instruments">
      <InstrumentTable caption={t("of_project")} rows={rows} locale={locale} />
    </Section>
  );
}
