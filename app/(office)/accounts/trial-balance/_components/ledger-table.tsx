import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { TrialBalanceQuery } from "@/core/accounts/trial-balance-query";
import { addressOf } from "@/core/kernel/asked-query";
import { formatYuan } from "@/core/kernel/money";
import type { LedgerBalance } from "@/server/accounts/trial-balance";

const figures = ["debits", "credits", "debitBalance", "creditBalance"] as const;
const labels = {
  ...{ debits: "debits", credits: "credits", debitBalance: "debit_balance", creditBalance: "credit_balance" },
} as const;

/** One ledger's kinds of account with what went out, came in and stands; each kind opens its transfers. */
export function LedgerTable({ balance, query }: { balance: LedgerBalance; query: TrialBalanceQuery }) {
  const t = useTranslations("accounts.trial");
  const terms = useTranslations("terms");
  const title = terms(`ledgers.${balance.ledger}`);
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        columns={[
          { label: t("kind") },
          ...figures.map((name) => ({ label: t(labels[name]), kind: "number" as const })),
        ]}
        sums={[t("sum"), ...figures.map((name) => formatYuan(balance.sums[name]))]}
      >
        {balance.lines.map((line) => (
          <tr key={line.kind}>
            <td>{terms(`account_kinds.${line.kind}`)}</td>
            {figures.map((name) => (
              <td key={name}>
                <a href={addressOf("/accounts/statement", { ...query, kind: line.kind })}>{formatYuan(line[name])}</a>
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
