import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { refundsQuerySchema } from "@/core/refunds/refunds-query";
import { getRefund } from "../../refunds/get-refund";
import { listRefunds } from "../../refunds/list-refunds";
import { registerRefund } from "../../refunds/register-refund";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const refundsEndpoints: readonly Endpoint[] = [
  commandEndpoint(registerRefund, {
    method: "POST",
    path: "/expenditures/{expenditureCode}/refunds",
    summary: "Register what a payee gave back of an expenditure.",
  }),
  questionEndpoint({
    name: "list-refunds",
    path: "/refunds",
    summary: "List refunds, newest first, 50 a page, with totals of those that stand.",
    roles: programmeRoles,
    input: refundsQuerySchema,
    run: listRefunds,
  }),
  questionEndpoint({
    name: "get-refund",
    path: "/refunds/{code}",
    summary: "Read one refund with its papers, transfers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getRefund,
  }),
];
