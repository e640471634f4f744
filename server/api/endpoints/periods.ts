import { programmeRoles } from "@/core/kernel/roles";
import { carryOverQuerySchema, periodQuerySchema, periodsQuerySchema } from "@/core/periods/periods-query";
import { askReopening } from "../../periods/ask-reopening";
import { closePeriod } from "../../periods/close-period";
import { getPeriod } from "../../periods/get-period";
import { grantReopening } from "../../periods/grant-reopening";
import { listCarryOver } from "../../periods/list-carry-over";
import { listPeriods } from "../../periods/list-periods";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";

export const periodsEndpoints: readonly Endpoint[] = [
  commandEndpoint(closePeriod, {
    method: "POST",
    path: "/periods",
    summary: "Close a month or a fiscal year in one's own books.",
  }),
  commandEndpoint(askReopening, {
    method: "POST",
    path: "/periods/{periodId}/reopening-request",
    summary: "Ask for a closed period to be reopened, with a reason.",
  }),
  commandEndpoint(grantReopening, {
    method: "POST",
    path: "/periods/{periodId}/reopening",
    summary: "Grant the reopening that another reviewer asked for.",
  }),
  questionEndpoint({
    name: "list-periods",
    path: "/periods",
    summary: "List closings of periods, newest first, 50 a page, each with its carry-over.",
    roles: programmeRoles,
    input: periodsQuerySchema,
    run: listPeriods,
  }),
  questionEndpoint({
    name: "get-period",
    path: "/periods/{periodId}",
    summary: "Read one closing with its carry-over by age and its timeline.",
    roles: programmeRoles,
    input: periodQuerySchema,
    run: getPeriod,
  }),
  questionEndpoint({
    name: "list-carry-over",
    path: "/periods/{periodId}/carry-over",
    summary: "List the receipts that were unspent at the end of a closed period, with totals by age.",
    roles: programmeRoles,
    input: carryOverQuerySchema,
    run: listCarryOver,
  }),
];
