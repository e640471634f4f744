import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { Language } from "@/core/kernel/language";
import type { ClosedPeriod } from "@/server/periods/period-columns";

/** Whose books, which days, who closed them, and who asked for and granted the reopening. */
export function PeriodFacts({ period, place, locale }: { period: ClosedPeriod; place: string; locale: Language }) {
  const t = useTranslations("periods.detail");
  const terms = useTranslations("terms");
  const format = useFormatter();
  const inChinese = locale === "zh";
  const act = (name: string | null, at: string | null) =>
    name && at ? t("by_at", { name, time: format.dateTime(new Date(at), "instant") }) : null;
  const { closedByZh, closedByEn, askedByZh, askedByEn, reopenedByZh, reopenedByEn } = period;
  return (
    <Section title={t("overview")} id="overview">
      <DefinitionList
        items={[
          { term: t("book"), value: terms(`books.${period.book}`) },
          { term: t("place"), value: place },
          { term: t("days"), value: `${period.startsOn} – ${period.endsOn}` },
          { term: t("closed"), value: act(inChinese ? closedByZh : closedByEn, period.closedAt) },
          { term: t("asked"), value: act(inChinese ? askedByZh : askedByEn, period.reopeningAskedAt) },
          { term: t("granted"), value: act(inChinese ? reopenedByZh : reopenedByEn, period.reopenedAt) },
          { term: t("reason"), value: period.reopeningReason, wide: true },
        ]}
      />
    </Section>
  );
}
