import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatYuan } from "@/core/kernel/money";
import type { ExpenditureDetail } from "@/server/expenditures/get-expenditure";

/** What payees gave back of an expenditure, and what that leaves spent; nothing where nothing came back. */
export function ExpenditureRefunds({ expenditure }: { expenditure: ExpenditureDetail }) {
  const t = useTranslations("refunds");
  const money = useTranslations("money.columns");
  const { refunds, amount, refunded } = expenditure;
  if (refunds.length === 0) return null;
  return (
    <Section title={t("of")} id="refunds">
      <DataTable
        caption={t("of")}
        columns={[
          { label: money("code"), kind: "code" },
          { label: money("state") },
          { label: money("refunded_on"), kind: "code" },
          { label: money("amount"), kind: "number" },
        ]}
        sums={[t("net"), "", "", formatYuan(amount - refunded)]}
      >
        {refunds.map((refund) => (
          <tr key={refund.code}>
            <td>
              <a href={`/refunds/${refund.code}`}>{refund.code}</a>
            </td>
            <td>
              <Badge tone={refund.withdrawnOn ? "neutral" : "ok"}>
                {t(refund.withdrawnOn ? "withdrawn" : "valid")}
              </Badge>
            </td>
            <td>{refund.refundedOn}</td>
            <td>{formatYuan(refund.amount)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
