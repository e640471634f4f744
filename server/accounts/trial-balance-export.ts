import { trialBalanceQuerySchema } from "@/core/accounts/trial-balance-query";
import { programmeRoles } from "@/core/kernel/roles";
import type { AccountKind, Ledger } from "@/core/money/transfer-kinds";
import { exportOf } from "../exports/export";
import { type TrialBalanceLine, trialBalance } from "./trial-balance";

/** A line of a ledger, or with the kind null the sums of its ledger. */
type Row = Omit<TrialBalanceLine, "kind"> & { ledger: Ledger; kind: AccountKind | null };

/** The trial balance as a file: each ledger's lines and their sums. */
export const trialBalanceExport = exportOf({
  name: "trial-balance",
  roles: programmeRoles,
  input: trialBalanceQuerySchema,
  title: "accounts.trial.title",
  heading: async (work, { pairing, county, project, year, until }, { t }) => ({
    lines: [
      [t("accounts.trial.until"), until ?? work.today],
      [t("exports.columns.pairing"), pairing ?? null],
      [t("exports.columns.county_code"), county ?? null],
      [t("exports.columns.project_code"), project ?? null],
      [t("exports.columns.year"), year === undefined ? null : String(year)],
    ],
  }),
  read: async (work, query) => {
    const ledgers = await trialBalance(work, query);
    const rows = ledgers.flatMap(({ ledger, lines, sums }): Row[] => [
      ...lines.map((line) => ({ ledger, ...line })),
      { ledger, kind: null, ...sums },
    ]);
    return { rows };
  },
  columns: [
    { label: "exports.columns.ledger", of: (row, { t }) => t(`terms.ledgers.${row.ledger}`) },
    {
      label: "exports.columns.account_kind",
      of: ({ kind }, { t }) => (kind ? t(`terms.account_kinds.${kind}`) : t("exports.sum")),
    },
    { label: "accounts.trial.debits", kind: "money", of: (row) => row.debits },
    { label: "accounts.trial.credits", kind: "money", of: (row) => row.credits },
    { label: "accounts.trial.debit_balance", kind: "money", of: (row) => row.debitBalance },
    { label: "accounts.trial.credit_balance", kind: "money", of: (row) => row.creditBalance },
  ],
});
