import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Language } from "@/core/kernel/language";
import { EventTimeline } from "./event-timeline";

type Told = Omit<Parameters<typeof EventTimeline>[0]["events"][number], "key" | "subject" | "subjectCode"> & {
  id: number;
};

/** The timeline of one record of money at the end of its page. */
export function RecordTimeline({ events, locale }: { events: readonly Told[]; locale: Language }) {
  const t = useTranslations("money");
  return (
    <Section title={t("timeline")} id="timeline">
      <EventTimeline
        events={events.map((event) => ({ ...event, key: String(event.id), subject: "", subjectCode: null }))}
        locale={locale}
      />
    </Section>
  );
}
