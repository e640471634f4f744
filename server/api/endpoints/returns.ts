import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { moneyReturnsQuerySchema } from "@/core/returns/money-returns-query";
import { confirmReturn } from "../../returns/confirm-return";
import { getMoneyReturn } from "../../returns/get-money-return";
import { listMoneyReturns } from "../../returns/list-money-returns";
import { returnMoney } from "../../returns/return-money";
import { takeBackReturn } from "../../returns/take-back-return";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const returnsEndpoints: readonly Endpoint[] = [
  commandEndpoint(returnMoney, {
    method: "POST",
    path: "/projects/{projectCode}/returns",
    summary: "Return money that is left over, from the county, the prefecture or the recipient.",
  }),
  commandEndpoint(confirmReturn, {
    method: "POST",
    path: "/returns/{code}/confirmation",
    summary: "State what arrived in the east of money that was returned.",
  }),
  commandEndpoint(takeBackReturn, {
    method: "POST",
    path: "/returns/{code}/taking-back",
    summary: "Take back what never reached the east.",
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
