import { getFormatter, getTranslations } from "next-intl/server";
import { FormMessages } from "@/components/forms/form-messages";
import { RecordLink } from "@/components/money/record-link";
import { TransferState } from "@/components/money/transfer-state";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { notFound } from "@/core/kernel/domain-error";
import { textIn } from "@/core/kernel/language";
import { mayReverse } from "@/core/money/reversible";
import { getTransfer } from "@/server/transfers/get-transfer";
import { reverseTransfer } from "@/server/transfers/reverse-transfer";
import { officePage } from "../../../office-page";
import { ReversalForm } from "../../_components/reversal-form";
import { reverse } from "../../actions";

/** The transfer that is to be undone, and the form that does it; afterwards, which transfer undid it. */
export default officePage({ roles: reverseTransfer.roles }, async (work, { params, locale }) => {
  const [t, terms, format] = await Promise.all([getTranslations("money"), getTranslations("terms"), getFormatter()]);
  const id = params.transferId ?? "";
  if (!/^\d{1,15}$/.test(id)) throw notFound();
  const transfer = await getTransfer(work, { id: Number(id) });
  const title = t("reversal.title");
  return (
    <>
      <title>{`${title} · ${id}`}</title>
      <PageHead code={id} title={title} lead={textIn(locale, transfer, "holder")} mark="ledger" />
      {mayReverse(work.actor.role, transfer) ? (
        <>
          <p className="mb-4">{t("reversal.lead")}</p>
          <FormMessages also={["money"]}>
            <ReversalForm transferId={transfer.id} action={reverse} cancelHref={`/transfers/${transfer.id}`} />
          </FormMessages>
        </>
      ) : transfer.reversedById !== null ? (
        <Notice tone="ok" title={t("transfers.reversed_by", { number: String(transfer.reversedById) })} />
      ) : (
        <Notice tone="warn" title={t("reversal.over")}>
          {t("reversal.over_next")}
        </Notice>
      )}
      <Section title={t("reversal.original")}>
        <DefinitionList
          items={[
            { term: t("fields.amount"), value: <Money fen={transfer.amount} /> },
            { term: t("transfers.kind"), value: terms(`transfer_kinds.${transfer.kind}`) },
            { term: t("transfers.from"), value: terms(`account_kinds.${transfer.from}`) },
            { term: t("transfers.to"), value: terms(`account_kinds.${transfer.to}`) },
            { term: t("transfers.value_date"), value: transfer.valueDate },
            { term: t("transfers.recorded_at"), value: format.dateTime(new Date(transfer.recordedAt), "instant") },
            { term: t("transfers.by"), value: textIn(locale, transfer, "person") },
            { term: t("transfers.reference"), value: transfer.bankReference },
            {
              term: t("transfers.state"),
              value: <TransferState transfer={transfer} mayReverse={false} />,
            },
            {
              term: t("reversal.record"),
              value: (
                <RecordLink subject={transfer.subject} code={transfer.subjectCode} projectCode={transfer.projectCode} />
              ),
            },
            { term: t("fields.reason"), value: transfer.reason, wide: true },
          ]}
        />
      </Section>
    </>
  );
});
