import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { Role } from "@/core/kernel/roles";
import { mayReverse } from "@/core/money/reversible";
import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import { TransferState } from "./transfer-state";

type Transfer = {
  id: number;
  kind: TransferKind;
  state: "posted" | "pending" | "released";
  amount: bigint;
  from: AccountKind;
  to: AccountKind;
  valueDate: string;
  recordedAt: string;
  personZh: string;
  personEn: string;
  bankReference: string | null;
  reversesId: number | null;
  reversedById: number | null;
  resolvesId: number | null;
  resolvedById: number | null;
  resolvedAs: "posted" | "released" | null;
};

type Props = { transfers: readonly Transfer[]; locale: Language; role: Role };

/** How the money of one record moved; whoever posted a transfer finds here how to reverse it. */
export function TransferTable({ transfers, locale, role }: Props) {
  const t = useTranslations("money.transfers");
  const terms = useTranslations("terms");
  const format = useFormatter();
  return (
    <Section title={t("title")} id="transfers">
      {transfers.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("number"), kind: "code" },
            { label: t("value_date"), kind: "code" },
            { label: t("recorded_at"), kind: "code" },
            { label: t("kind") },
            { label: t("from") },
            { label: t("to") },
            { label: t("amount"), kind: "number" },
            { label: t("by") },
            { label: t("reference") },
            { label: t("state"), kind: "code" },
          ]}
        >
          {transfers.map((transfer) => (
            <tr key={transfer.id}>
              <td>
                <a href={`/transfers/${transfer.id}`}>{transfer.id}</a>
              </td>
              <td>{transfer.valueDate}</td>
              <td>{format.dateTime(new Date(transfer.recordedAt), "instant")}</td>
              <td>{terms(`transfer_kinds.${transfer.kind}`)}</td>
              <td>{terms(`account_kinds.${transfer.from}`)}</td>
              <td>{terms(`account_kinds.${transfer.to}`)}</td>
              <td>{formatYuan(transfer.amount)}</td>
              <td>{textIn(locale, transfer, "person")}</td>
              <td>{transfer.bankReference ?? "—"}</td>
              <td>
                <TransferState transfer={transfer} mayReverse={mayReverse(role, transfer)} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
