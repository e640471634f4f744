import { z } from "zod";
import { expendituresQuerySchema } from "@/core/expenditures/expenditures-query";
import { programmeRoles } from "@/core/kernel/roles";
import { confirmExpenditure } from "../../expenditures/confirm-expenditure";
import { getExpenditure } from "../../expenditures/get-expenditure";
import { listExpenditures } from "../../expenditures/list-expenditures";
import { registerExpenditure } from "../../expenditures/register-expenditure";
import { withdrawExpenditure } from "../../expenditures/withdraw-expenditure";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const expendituresEndpoints: readonly Endpoint[] = [
  commandEndpoint(registerExpenditure, {
    method: "POST",
    path: "/projects/{projectCode}/expenditures",
    summary: "Register an expenditure against its papers; the rules judge it.",
  }),
  commandEndpoint(confirmExpenditure, {
    method: "POST",
    path: "/expenditures/{code}/confirmation",
    summary: "Confirm a registered expenditure; the money counts as spent.",
  }),
  commandEndpoint(withdrawExpenditure, {
    method: "POST",
    path: "/expenditures/{code}/withdrawal",
    summary: "Withdraw an expenditure that has not been confirmed.",
  }),
  questionEndpoint({
    name: "list-expenditures",
    path: "/expenditures",
    summary: "List expenditures, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: expendituresQuerySchema,
    run: listExpenditures,
  }),
  questionEndpoint({
    name: "get-expenditure",
    path: "/expenditures/{code}",
    summary: "Read one expenditure with its transfers, papers, flags and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getExpenditure,
  }),
];
