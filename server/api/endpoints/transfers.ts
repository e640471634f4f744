import { z } from "zod";
import { balancesQuerySchema } from "@/core/accounts/balances-query";
import { programmeRoles } from "@/core/kernel/roles";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { countyBalances } from "../../accounts/county-balances";
import { getAccount } from "../../accounts/get-account";
import { officeBalances } from "../../accounts/office-balances";
import { projectAccounts } from "../../accounts/project-accounts";
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
    summary: "Read a statement: the transfers behind the balances of a project, county or office.",
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
    name: "project-accounts",
    path: "/projects/{projectCode}/accounts",
    summary: "Read the accounts of a project with their balances.",
    roles: programmeRoles,
    input: z.object({ projectCode: code() }),
    run: async (work, { projectCode }) => {
      const { code: project } = await readHead(work, projectCode);
      return { rows: await projectAccounts(work, { project }) };
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
    name: "get-account",
    path: "/accounts/{accountId}",
    summary: "Read one account and its balance.",
    roles: programmeRoles,
    input: z.object({ accountId: recordId() }),
    run: (work, { accountId }) => getAccount(work, { id: accountId }),
  }),
];
