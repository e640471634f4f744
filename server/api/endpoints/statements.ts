import { programmeRoles } from "@/core/kernel/roles";
import { statementQuerySchema, unspentReceiptsQuerySchema } from "@/core/statements/statements-query";
import { getYearStatement } from "../../statements/get-year-statement";
import { listUnspentReceipts } from "../../statements/list-unspent-receipts";
import { type Endpoint, questionEndpoint } from "../endpoint";

export const statementsEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "get-year-statement",
    path: "/statements/{kind}",
    summary:
      "Read a year-end statement: budget and final account of donor or recipient, sources and uses, or ageing of unspent money.",
    roles: programmeRoles,
    input: statementQuerySchema,
    run: getYearStatement,
  }),
  questionEndpoint({
    name: "list-unspent-receipts",
    path: "/statements/ageing/receipts",
    summary: "List the receipts behind the ageing of unspent money, 50 a page, with totals by age.",
    roles: programmeRoles,
    input: unspentReceiptsQuerySchema,
    run: listUnspentReceipts,
  }),
];
