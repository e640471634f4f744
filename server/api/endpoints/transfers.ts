import { z } from "zod";
import { accountStatementQuerySchema } from "@/core/accounts/account-statement-query";
import { accountsQuerySchema } from "@/core/accounts/accounts-query";
import { balancesQuerySchema } from "@/core/accounts/balances-query";
import { countyLedgerQuerySchema } from "@/core/accounts/county-ledger-query";
import { trialBalanceQuerySchema } from "@/core/accounts/trial-balance-query";
import { programmeRoles } from "@/core/kernel/roles";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { countyBalances } from "../../accounts/county-balances";
import { getAccount } from "../../accounts/get-account";
import { getAccountStatement } from "../../accounts/get-account-statement";
import { getCountyLedger } from "../../accounts/get-county-ledger";
import { listAccounts } from "../../accounts/list-accounts";
import { officeBalances } from "../../accounts/office-balances";
import { trialBalance } from "../../accounts/trial-balance";
import { getFundCard } from "../../projects/get-fund-card";
import { readHead } from "../../projects/read-head";
import { getTransfer } from "../../transfers/get-transfer";
import { getVoucher } from "../../transfers/get-voucher";
import { listTransfers } from "../../transfers/list-transfers";
import { reverseTransfer } from "../../transfers/reverse-transfer";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code, placeCode, recordId } from "../query-fields";

export const transfersEndpoints: readonly Endpoint[] = [
  commandEndpoint(reverseTransfer, {
    method: "POST",
    path: "/transfers/{transferId}/reversal",
    summary: "Reverse a transfer with a reason.",
  }),
  questionEndpoint({
    name: "list-transfers",
    path: "/transfers",
    summary: "Read the transfers behind a balance or figure of a project, county or office.",
    roles: programmeRoles,
    input: transfersQuerySchema,
    run: listTransfers,
  }),
  questionEndpoint({
    name: "county-balances",
    path: "/balances/counties",
    summary: "Read the balances of each county.",
    roles: programmeRoles,
    input: balancesQuerySchema,
    run: async (work, query) => ({ rows: await countyBalances(work, query) }),
  }),
  questionEndpoint({
    name: "office-balances",
    path: "/balances/pairings",
    summary: "Read the balances of each pairing.",
    roles: programmeRoles,
    input: balancesQuerySchema,
    run: async (work, query) => ({ rows: await officeBalances(work, query) }),
  }),
  questionEndpoint({
    name: "trial-balance",
    path: "/balances/trial",
    summary: "Read the trial balance of a level as of a day, by ledger.",
    roles: programmeRoles,
    input: trialBalanceQuerySchema,
    run: async (work, query) => ({ rows: await trialBalance(work, query) }),
  }),
  questionEndpoint({
    name: "get-county-ledger",
    path: "/counties/{countyCode}/ledger",
    summary: "Read what a county received in a year: dates, documents, amounts, projects and people.",
    roles: programmeRoles,
    input: countyLedgerQuerySchema.omit({ county: true }).extend({ countyCode: placeCode() }),
    run: (work, { countyCode, ...query }) => getCountyLedger(work, { county: countyCode, ...query }),
  }),
  questionEndpoint({
    name: "get-fund-card",
    path: "/projects/{projectCode}/fund-card",
    summary: "Read a project's fund card: budget against every stage of its money, by source and year.",
    roles: programmeRoles,
    input: z.object({ projectCode: code() }),
    run: (work, { projectCode }) => getFundCard(work, { code: projectCode }),
  }),
  questionEndpoint({
    name: "list-accounts",
    path: "/accounts",
    summary: "Read accounts with their balances; with holder=none those that belong to no project.",
    roles: programmeRoles,
    input: accountsQuerySchema,
    run: async (work, query) => ({ rows: await listAccounts(work, query) }),
  }),
  questionEndpoint({
    name: "project-accounts",
    path: "/projects/{projectCode}/accounts",
    summary: "Read the accounts of a project with their balances.",
    roles: programmeRoles,
    input: z.object({ projectCode: code() }),
    run: async (work, { projectCode }) => {
      const { code: project } = await readHead(work, projectCode);
      return { rows: await listAccounts(work, { project }) };
    },
  }),
  questionEndpoint({
    name: "get-transfer",
    path: "/transfers/{transferId}",
    summary: "Read one transfer.",
    roles: programmeRoles,
    input: z.object({ transferId: recordId() }),
    run: (work, { transferId }) => getTransfer(work, { id: transferId }),
  }),
  questionEndpoint({
    name: "get-account-statement",
    path: "/accounts/{accountId}/statement",
    summary: "Read one account's transfers with the balance after each.",
    roles: programmeRoles,
    input: accountStatementQuerySchema.omit({ account: true }).extend({ accountId: recordId() }),
    run: (work, { accountId, ...place }) => getAccountStatement(work, { account: accountId, ...place }),
  }),
  questionEndpoint({
    name: "get-voucher",
    path: "/transfers/{transferId}/voucher",
    summary:
      "Read a transfer's voucher: both accounts, the amount in Chinese capitals, who made, checked and approved it.",
    roles: programmeRoles,
    input: z.object({ transferId: recordId() }),
    run: (work, { transferId }) => getVoucher(work, { id: transferId }),
  }),
  questionEndpoint({
    name: "get-account",
    path: "/accounts/{accountId}",
    summary: "Read one account and its balance.",
    roles: programmeRoles,
    input: z.object({ accountId: recordId() }),
    run: (work, { accountId }) => getAccount(work, { id: accountId }),
  }),
];
