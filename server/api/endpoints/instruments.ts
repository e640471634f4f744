import { z } from "zod";
import { instrumentsQuerySchema, movementsQuerySchema } from "@/core/instruments/instruments-query";
import { programmeRoles } from "@/core/kernel/roles";
import { confirmMovement } from "../../instruments/confirm-movement";
import { getInstrument } from "../../instruments/get-instrument";
import { getMovement } from "../../instruments/get-movement";
import { listInstruments } from "../../instruments/list-instruments";
import { listMovements } from "../../instruments/list-movements";
import { registerInstrument } from "../../instruments/register-instrument";
import { registerMovement } from "../../instruments/register-movement";
import { windUpInstrument } from "../../instruments/wind-up-instrument";
import { withdrawMovement } from "../../instruments/withdraw-movement";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const instrumentsEndpoints: readonly Endpoint[] = [
  commandEndpoint(registerInstrument, {
    method: "POST",
    path: "/projects/{projectCode}/instruments",
    summary: "Register a financial instrument of a project in progress, for one source and fiscal year of its budget.",
  }),
  commandEndpoint(registerMovement, {
    method: "POST",
    path: "/instruments/{code}/movements",
    summary:
      "Register a movement of an instrument: capital, guarantee, claim, loan or subsidy. Where money leaves or risk is taken, another person confirms it.",
  }),
  commandEndpoint(windUpInstrument, {
    method: "POST",
    path: "/instruments/{code}/winding-up",
    summary: "End an instrument that holds no capital, loans, claims or exposure any more.",
  }),
  questionEndpoint({
    name: "list-instruments",
    path: "/instruments",
    summary: "List financial instruments with their figures, newest first, 50 a page, with totals by kind.",
    roles: programmeRoles,
    input: instrumentsQuerySchema,
    run: listInstruments,
  }),
  questionEndpoint({
    name: "get-instrument",
    path: "/instruments/{code}",
    summary: "Read one instrument with its figures, newest movements, papers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getInstrument,
  }),
  commandEndpoint(confirmMovement, {
    method: "POST",
    path: "/instrument-movements/{code}/confirmation",
    summary: "Confirm a movement that another person registered; the ledger moves.",
  }),
  commandEndpoint(withdrawMovement, {
    method: "POST",
    path: "/instrument-movements/{code}/withdrawal",
    summary: "Withdraw a movement that has not been confirmed.",
  }),
  questionEndpoint({
    name: "list-movements",
    path: "/instrument-movements",
    summary: "List movements of instruments, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: movementsQuerySchema,
    run: listMovements,
  }),
  questionEndpoint({
    name: "get-movement",
    path: "/instrument-movements/{code}",
    summary: "Read one movement of an instrument with its transfers, papers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getMovement,
  }),
];
