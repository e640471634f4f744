import { getTranslations } from "next-intl/server";
import { attach } from "@/app/(office)/paper-actions";
import { TransferTable } from "@/components/money/transfer-table";
import { PaperList } from "@/components/papers/paper-list";
import { RecordTimeline } from "@/components/records/record-timeline";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { programmeRoles } from "@/core/kernel/roles";
import { attachPaper } from "@/server/papers/attach-paper";
import { getRefund } from "@/server/refunds/get-refund";
import { registerRefund } from "@/server/refunds/register-refund";
import { officePage } from "../../office-page";
import { RefundFacts } from "../_components/refund-facts";

/** A refund whole: what came back, of which expenditure, and its papers. */
export default officePage({ roles: programmeRoles }, async (work, { params, locale }) => {
  const t = await getTranslations("refunds");
  const refund = await getRefund(work, { code: params.code ?? "" });
  const { code, projectTitle, withdrawnOn, papers } = refund;
  const { role } = work.actor;
  const lacksPapers = papers.length === 0 && withdrawnOn === null && registerRefund.roles.includes(role);
  return (
    <>
      <title>{`${code} ${projectTitle}`}</title>
      <PageHead
        code={code}
        title={projectTitle}
        mark="transfer"
        badge={<Badge tone={withdrawnOn ? "neutral" : "ok"}>{t(withdrawnOn ? "withdrawn" : "valid")}</Badge>}
        lead={t("one")}
      />
      {lacksPapers ? <Notice tone="warn" title={t("papers_next")} /> : null}
      <RefundFacts refund={refund} locale={locale} />
      <PaperList
        papers={papers}
        locale={locale}
        attach={attachPaper.roles.includes(role) ? { subject: "refund", code, action: attach } : null}
      />
      <TransferTable transfers={refund.transfers} locale={locale} role={role} />
      <RecordTimeline events={refund.timeline} locale={locale} />
    </>
  );
});
