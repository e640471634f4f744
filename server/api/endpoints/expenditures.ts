import { confirmExpenditure } from "../../expenditures/confirm-expenditure";
import { registerExpenditure } from "../../expenditures/register-expenditure";
import { withdrawExpenditure } from "../../expenditures/withdraw-expenditure";
import { commandEndpoint, type Endpoint } from "../endpoint";

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
];
