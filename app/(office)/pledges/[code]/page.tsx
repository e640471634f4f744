import { getTranslations } from "next-intl/server";
import { TransferTable } from "@/components/money/transfer-table";
import { pairingName } from "@/components/pairings/pairing-choices";
import { RecordTimeline } from "@/components/records/record-timeline";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { pledgeReaders } from "@/core/pledges/pledge-readers";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { getPledge } from "@/server/pledges/get-pledge";
import { withdrawPledge } from "@/server/pledges/withdraw-pledge";
import { officePage } from "../../office-page";
import { PledgeFacts } from "../_components/pledge-facts";

/** A pledge whole, with the way to take it back. */
export default officePage({ roles: pledgeReaders }, async (work, { params, locale }) => {
  const t = await getTranslations("pledges");
  const [pledge, pairings] = await Promise.all([
    getPledge(work, { code: params.code ?? "" }),
    readPairingChoices(work),
  ]);
  const { code, pairingId, withdrawnOn } = pledge;
  const found = pairings.find(({ id }) => id === pairingId);
  const pairing = found ? pairingName(found, locale) : pairingId;
  return (
    <>
      <title>{`${code} ${pairing}`}</title>
      <PageHead
        code={code}
        title={pairing}
        mark="transfer"
        badge={<Badge tone={withdrawnOn ? "neutral" : "ok"}>{t(withdrawnOn ? "withdrawn" : "valid")}</Badge>}
        lead={t("one")}
        action={
          withdrawnOn === null && withdrawPledge.roles.includes(work.actor.role) ? (
            <ButtonLink href={`/pledges/${code}/withdrawal`}>{t("steps.withdrawal.name")}</ButtonLink>
          ) : null
        }
      />
      <PledgeFacts pledge={pledge} pairing={pairing} locale={locale} />
      <TransferTable transfers={pledge.transfers} locale={locale} role={work.actor.role} />
      <RecordTimeline events={pledge.timeline} locale={locale} />
    </>
  );
});
