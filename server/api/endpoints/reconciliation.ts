import { programmeRoles } from "@/core/kernel/roles";
import {
  reconciliationQuerySchema,
  twoSidedStepsQuerySchema,
  unmatchedLinesQuerySchema,
} from "@/core/reconciliation/reconciliation-query";
import { getReconciliation } from "../../reconciliation/get-reconciliation";
import { listTwoSidedSteps } from "../../reconciliation/list-two-sided-steps";
import { listUnmatchedLines } from "../../reconciliation/list-unmatched-lines";
import { type Endpoint, questionEndpoint } from "../endpoint";

export const reconciliationEndpoints: readonly Endpoint[] = [
  questionEndpoint({
    name: "get-reconciliation",
    path: "/reconciliation",
    summary: "Sum what both sides say of every two-sided step, by pairing or year.",
    roles: programmeRoles,
    input: reconciliationQuerySchema,
    run: getReconciliation,
  }),
  questionEndpoint({
    name: "list-two-sided-steps",
    path: "/reconciliation/steps",
    summary: "List steps of one kind with both statements, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: twoSidedStepsQuerySchema,
    run: (work, query) => listTwoSidedSteps(work, query),
  }),
  questionEndpoint({
    name: "list-unmatched-lines",
    path: "/reconciliation/unmatched-lines",
    summary: "List lines of banks that no record answers, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: unmatchedLinesQuerySchema,
    run: (work, query) => listUnmatchedLines(work, query),
  }),
];
