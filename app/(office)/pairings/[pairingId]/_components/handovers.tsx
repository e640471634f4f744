import { useLocale, useTranslations } from "next-intl";
import { pairingDay } from "@/components/pairings/pairing-date";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { languageOf, textIn } from "@/core/kernel/language";
import type { Pairing } from "@/core/pairings/pairing";

type Named = { code: string; nameZh: string; nameEn: string };
type Row = Pairing & { supporter: Named; recipient: Named };

/** On the day a pairing began or ended, other pairings of its two sides ended or began: the hand-over of 2010. */
export function Handovers({
  before,
  after,
  pairing,
  asOf,
}: {
  before: readonly Row[];
  after: readonly Row[];
  pairing: Pairing;
  asOf: string;
}) {
  const t = useTranslations("pairings");
  const language = languageOf(useLocale());
  if (before.length === 0 && after.length === 0) return null;
  const links = (rows: readonly Row[]) => (
    <TaskList
      items={rows.map((row) => ({
        key: row.id,
        title: `${textIn(language, row.supporter, "name")} → ${textIn(language, row.recipient, "name")}`,
        href: `/pairings/${row.id}?asOf=${asOf}`,
      }))}
    />
  );
  return (
    <Section title={t("handover")} id="handover">
      {before.length > 0 ? (
        <>
          <p>{t("came_from", { day: pairingDay(pairing.startsOn, pairing.startPrecision) })}</p>
          {links(before)}
        </>
      ) : null}
      {after.length > 0 && pairing.endsOn ? (
        <>
          <p>{t("went_on_with", { day: pairingDay(pairing.endsOn, pairing.endPrecision) })}</p>
          {links(after)}
        </>
      ) : null}
    </Section>
  );
}
