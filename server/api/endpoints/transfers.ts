import { z } from "zod";
import { accountStatementQuerySchema } from "@/core/accounts/account-statement-query";
import { accountsQuerySchema } from "@/core/accounts/accounts-query";
import { balancesQuerySchema } from "@/core/accounts/balances-query";
import { programmeRoles } from "@/core/kernel/roles";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { countyBalances } from "../../accounts/county-balances";
import { getAccount } from "../../accounts/get-account";
import { getAccountStatement } from "../../accounts/get-account-statement";
import { listAccounts } from "../../accounts/list-accounts";
import { officeBalances } from "../../accounts/office-balances";
import { readHead } from "../../projects/read-head";
import { getTransfer } from "../../transfers/get-transfer";
import { listTransfers } from "../../transfers/list-transfers";
import { reverseTransfer } from "../../transfers/reverse-transfer";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code, recordId } from "../query-fields";

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
    name: "get-account",
    path: "/accounts/{accountId}",
    summary: "Read one account and its balance.",
    roles: programmeRoles,
    input: z.object({ accountId: recordId() }),
    run: (work, { accountId }) => getAccount(work, { id: accountId }),
  }),
];
