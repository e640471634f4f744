import { accountStatementQuerySchema } from "@/core/accounts/account-statement-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { exportOf } from "../exports/export";
import { transferHeadColumns, transferTailColumns } from "../transfers/transfer-export-columns";
import { getAccount } from "./get-account";
import { getAccountStatement } from "./get-account-statement";

/** One account's statement as a file: every transfer, newest first, with the balance after it. */
export const accountStatementExport = exportOf({
  name: "account-statement",
  roles: programmeRoles,
  input: accountStatementQuerySchema,
  title: "accounts.statement.title",
  heading: async (work, { account: id }, { t, language }) => {
    const account = await getAccount(work, { id });
    const kind = t(`terms.account_kinds.${account.kind}`);
    return {
      title: t("accounts.statement.of_kind", { kind }),
      lines: [
        [t("accounts.statement.account"), kind],
        [t("exports.columns.project_code"), account.projectCode],
        [t("exports.columns.holder"), textIn(language, account, "holder")],
        [t("exports.columns.source"), t(`terms.account_sources.${account.source}`)],
        [t("exports.columns.year"), String(account.fiscalYear)],
        [t("accounts.statement.debit"), account.debits],
        [t("accounts.statement.credit"), account.credits],
        [t("accounts.statement.balance"), account.balance],
      ],
    };
  },
  read: getAccountStatement,
  columns: [
    ...transferHeadColumns,
    {
      label: "accounts.statement.other",
      of: (row, { t }) => t(`terms.account_kinds.${row.side === "debit" ? row.to : row.from}`),
    },
    { label: "accounts.statement.debit", kind: "money", of: (row) => (row.side === "debit" ? row.amount : null) },
    { label: "accounts.statement.credit", kind: "money", of: (row) => (row.side === "credit" ? row.amount : null) },
    { label: "accounts.statement.balance", kind: "money", of: (row) => row.balance },
    ...transferTailColumns,
  ],
});
