import { useTranslations } from "next-intl";
import { RecordLink } from "@/components/money/record-link";
import { DataTable } from "@/components/ui/data-table";
import type { AccountSource } from "@/core/kernel/fund-terms";
import { formatYuan } from "@/core/kernel/money";

type Receipt = {
  id: number;
  kind: string;
  subject: string;
  subjectCode: string | null;
  projectCode: string | null;
  projectTitle: string | null;
  source: AccountSource;
  fiscalYear: number;
  receivedOn: string;
  days: number;
  age: string;
  received: bigint;
  unspent: bigint;
};

/** Receipts with what is unspent of each; the transfer opens its voucher, the record its page. */
export function ReceiptTable({ caption, rows, total }: { caption: string; rows: readonly Receipt[]; total: bigint }) {
  const t = useTranslations("periods");
  const terms = useTranslations("terms");
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t("receipts.received_on"), kind: "code" },
        { label: t("receipts.transfer"), kind: "code" },
        { label: t("receipts.record"), kind: "code" },
        { label: t("receipts.project") },
        { label: t("receipts.source") },
        { label: t("receipts.year"), kind: "code" },
        { label: t("receipts.days"), kind: "number" },
        { label: t("receipts.age") },
        { label: t("receipts.received"), kind: "number" },
        { label: t("receipts.unspent"), kind: "number" },
      ]}
      sums={[t("carry.sum"), "", "", "", "", "", "", "", "", formatYuan(total)]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>{row.receivedOn}</td>
          <td>
            <a href={`/transfers/${row.id}`}>{`${row.id} ${terms(`transfer_kinds.${row.kind}`)}`}</a>
          </td>
          <td>
            <RecordLink subject={row.subject} code={row.subjectCode} projectCode={row.projectCode} />
          </td>
          <td>
            {row.projectCode ? (
              <a href={`/projects/${row.projectCode}`}>{row.projectTitle}</a>
            ) : (
              t("carry.reallocating")
            )}
          </td>
          <td>{terms(`account_sources.${row.source}`)}</td>
          <td>{row.fiscalYear}</td>
          <td>{row.days}</td>
          <td>{terms(`ages.${row.age}`)}</td>
          <td>{formatYuan(row.received)}</td>
          <td>{formatYuan(row.unspent)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
