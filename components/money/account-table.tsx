import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { Source } from "@/core/kernel/fund-terms";
import { formatYuan } from "@/core/kernel/money";
import type { AccountKind } from "@/core/money/transfer-kinds";

type Account = {
  id: number;
  kind: AccountKind;
  source: Source;
  fiscalYear: number;
  balance: bigint;
  pending: bigint;
};

/** The accounts of a project with their balances; each opens its statement. */
export function AccountTable({ accounts }: { accounts: readonly Account[] }) {
  const t = useTranslations("accounts.statement");
  const terms = useTranslations("terms");
  return (
    <Section title={t("accounts")} id="accounts">
      <DataTable
        caption={t("accounts")}
        columns={[
          { label: t("account") },
          { label: t("source") },
          { label: t("year"), kind: "code" },
          { label: t("balance"), kind: "number" },
          { label: t("pending"), kind: "number" },
        ]}
      >
        {accounts.map((account) => (
          <tr key={account.id}>
            <td>
              <a href={`/accounts/statement?account=${account.id}`}>{terms(`account_kinds.${account.kind}`)}</a>
            </td>
            <td>{terms(`sources.${account.source}`)}</td>
            <td>{account.fiscalYear}</td>
            <td>{formatYuan(account.balance)}</td>
            <td>{formatYuan(account.pending)}</td>
          </tr>
        ))}
      </DataTable>
      <p className="field-help">{t("balance_note")}</p>
    </Section>
  );
}
