import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { InvestmentPayment } from "@/server/investments/get-investment";

type Props = { payments: readonly InvestmentPayment[]; locale: Language };

/** What the enterprise paid, in investment and in taxes; not summed, for these are two figures. */
export function PaymentTable({ payments, locale }: Props) {
  const t = useTranslations("investments");
  const terms = useTranslations("terms.investment_payments");
  return (
    <Section title={t("payments")} id="payments">
      {payments.length === 0 ? (
        <p>{t("no_payments")}</p>
      ) : (
        <DataTable
          caption={t("payments")}
          columns={[
            { label: t("columns.paid_on"), kind: "code" },
            { label: t("columns.kind") },
            { label: t("columns.amount"), kind: "number" },
            { label: t("columns.paper") },
            { label: t("columns.by") },
            { label: t("withdrawn_on"), kind: "code" },
          ]}
        >
          {payments.map((payment) => (
            <tr key={payment.id}>
              <td>{payment.paidOn}</td>
              <td>{terms(payment.kind)}</td>
              <td>{formatYuan(payment.amount)}</td>
              <td>{payment.documentNumber}</td>
              <td>{textIn(locale, payment, "recordedBy")}</td>
              <td>{payment.withdrawnOn ?? "—"}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
