import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { DisbursementReceipt } from "@/server/disbursements/read-receipts";

const tones = { received: "ok", refused: "block", reversed: "neutral" } as const;

/** What the west has said about the money, in order. */
export function DisbursementReceipts({
  receipts,
  locale,
}: {
  receipts: readonly DisbursementReceipt[];
  locale: Language;
}) {
  const t = useTranslations("disbursements.receipts");
  return (
    <Section title={t("title")} id="receipts">
      {receipts.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          columns={[
            { label: t("on"), kind: "code" },
            { label: t("outcome") },
            { label: t("amount"), kind: "number" },
            { label: t("reference") },
            { label: t("by") },
            { label: t("reason") },
          ]}
        >
          {receipts.map((receipt) => (
            <tr key={receipt.id}>
              <td>{receipt.receivedOn}</td>
              <td>
                <Badge tone={tones[receipt.outcome]}>{t(`outcomes.${receipt.outcome}`)}</Badge>
              </td>
              <td>{formatYuan(receipt.amount)}</td>
              <td>{receipt.bankReference ?? "—"}</td>
              <td>{textIn(locale, receipt, "person")}</td>
              <td>{receipt.reason ?? "—"}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
