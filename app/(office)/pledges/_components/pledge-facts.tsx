import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import type { PledgeDetail } from "@/server/pledges/get-pledge";

type Props = { pledge: PledgeDetail; pairing: string; locale: Language };

/** What was pledged, for which year, by which document. */
export function PledgeFacts({ pledge, pairing, locale }: Props) {
  const t = useTranslations("pledges");
  const money = useTranslations("money");
  const detail = useTranslations("disbursements.detail");
  const terms = useTranslations("terms");
  return (
    <Section title={money("overview")} id="overview">
      <DefinitionList
        items={[
          { term: money("fields.amount"), value: <Money fen={pledge.amount} /> },
          { term: money("fields.source"), value: `${terms(`sources.${pledge.source}`)} · ${pledge.fiscalYear}` },
          { term: t("columns.pairing"), value: <a href={`/pairings/${pledge.pairingId}`}>{pairing}</a> },
          { term: money("fields.document_number"), value: pledge.documentNumber },
          {
            term: t("pledged_by"),
            value: detail("by_on", { name: textIn(locale, pledge, "pledgedBy"), date: pledge.pledgedOn }),
          },
          { term: t("withdrawn_on"), value: pledge.withdrawnOn },
        ]}
      />
    </Section>
  );
}
