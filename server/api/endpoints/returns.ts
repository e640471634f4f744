import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnsQuerySchema } from "@/core/returns/money-returns-query";
import { confirmReturn } from "../../returns/confirm-return";
import { getMoneyReturn } from "../../returns/get-money-return";
import { listMoneyReturns } from "../../returns/list-money-returns";
import { returnMoney } from "../../returns/return-money";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const returnsEndpoints: readonly Endpoint[] = [
  commandEndpoint(returnMoney, {
    method: "POST",
    path: "/projects/{projectCode}/returns",
    summary: "Return money that is left over.",
  }),
  commandEndpoint(confirmReturn, {
    method: "POST",
    path: "/returns/{code}/confirmation",
    summary: "Confirm that returned money has arrived in the east.",
  }),
  questionEndpoint({
    name: "list-money-returns",
    path: "/returns",
    summary: "List returns of money, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: moneyReturnsQuerySchema,
    run: listMoneyReturns,
  }),
  questionEndpoint({
    name: "get-money-return",
    path: "/returns/{code}",
    summary: "Read one return of money with its transfers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getMoneyReturn,
  }),
];
