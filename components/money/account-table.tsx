import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { AccountSource } from "@/core/kernel/fund-terms";
import { formatYuan } from "@/core/kernel/money";
import type { AccountKind } from "@/core/money/transfer-kinds";

type Account = {
  id: number;
  kind: AccountKind;
  source: AccountSource;
  fiscalYear: number;
  balance: bigint;
  pending: bigint;
  /** Whose it is, where the table holds accounts of several. */
  holder?: string;
};

/** Accounts with their balances; each opens its statement. */
export function AccountTable({ accounts, title }: { accounts: readonly Account[]; title?: string }) {
  const t = useTranslations("accounts.statement");
  const terms = useTranslations("terms");
  const withHolder = accounts.some(({ holder }) => holder !== undefined);
  return (
    <Section title={title ?? t("accounts")} id="accounts">
      <DataTable
        caption={title ?? t("accounts")}
        columns={[
          { label: t("account") },
          ...(withHolder ? [{ label: t("holder") }] : []),
          { label: t("source") },
          { label: t("year"), kind: "code" },
          { label: t("balance"), kind: "number" },
          { label: t("pending"), kind: "number" },
        ]}
      >
        {accounts.map((account) => (
          <tr key={account.id}>
            <td>
              <a href={`/accounts/${account.id}`}>{terms(`account_kinds.${account.kind}`)}</a>
            </td>
            {withHolder ? <td>{account.holder}</td> : null}
            <td>{terms(`account_sources.${account.source}`)}</td>
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
