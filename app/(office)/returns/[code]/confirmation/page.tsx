import { getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { formatYuan } from "@/core/kernel/money";
import { moneyReturnState } from "@/core/returns/return-state";
import { confirmReturn } from "@/server/returns/confirm-return";
import { getMoneyReturn } from "@/server/returns/get-money-return";
import { officePage } from "../../../office-page";
import { ConfirmationForm } from "../../_components/confirmation-form";
import { ReturnFacts } from "../../_components/return-facts";
import { confirm } from "../../actions";

/** The east says that the money came back. */
export default officePage({ roles: confirmReturn.roles }, async (work, { params, locale }) => {
  const t = await getTranslations("money.returns");
  const returned = await getMoneyReturn(work, { code: params.code ?? "" });
  const { code, projectTitle, amount } = returned;
  const title = t("confirmation.title");
  return (
    <>
      <title>{`${title} · ${code}`}</title>
      <PageHead code={code} title={title} lead={projectTitle} mark="transfer" />
      {moneyReturnState(returned) === "open" ? (
        <>
          <p className="mb-4">{t("confirmation.lead", { amount: formatYuan(amount) })}</p>
          <FormMessages also={["money"]}>
            <ConfirmationForm code={code} today={work.today} action={confirm} />
          </FormMessages>
        </>
      ) : (
        <Notice tone="warn" title={t("over")} />
      )}
      <ReturnFacts returned={returned} locale={locale} />
    </>
  );
});
