import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getPledge } from "@/server/pledges/get-pledge";
import { withdrawPledge } from "@/server/pledges/withdraw-pledge";
import { officePage } from "../../../office-page";
import { PledgeFacts } from "../../_components/pledge-facts";
import { WithdrawalForm } from "../../_components/pledge-forms";
import { withdraw } from "../../actions";

/** The east takes a pledge back. */
export default officePage({ roles: withdrawPledge.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("pledges");
  const pledge = await getPledge(work, { code: params.code ?? "" });
  const { code } = pledge;
  const title = t("steps.withdrawal.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} mark="transfer" />
      <p className="mb-4">{t("steps.withdrawal.lead")}</p>
      {pledge.withdrawnOn === null ? (
        <FormMessages also={["pledges", "money"]}>
          <WithdrawalForm code={code} action={withdraw} />
        </FormMessages>
      ) : (
        <Notice tone="warn" title={t("over")} />
      )}
      <PledgeFacts pledge={pledge} pairing={pledge.pairingId} locale={locale} />
    </>
  );
});
