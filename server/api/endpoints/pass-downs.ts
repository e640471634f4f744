import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { passDownsQuerySchema } from "@/core/pass-downs/pass-downs-query";
import { confirmPassDown } from "../../pass-downs/confirm-pass-down";
import { getPassDown } from "../../pass-downs/get-pass-down";
import { listPassDowns } from "../../pass-downs/list-pass-downs";
import { passDown } from "../../pass-downs/pass-down";
import { takeBackPassDown } from "../../pass-downs/take-back-pass-down";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const passDownsEndpoints: readonly Endpoint[] = [
  commandEndpoint(passDown, {
    method: "POST",
    path: "/projects/{projectCode}/pass-downs",
    summary: "Pass received money down, to the county or by way of the prefecture.",
  }),
  commandEndpoint(confirmPassDown, {
    method: "POST",
    path: "/pass-downs/{code}/confirmation",
    summary: "State what the county, or the prefecture, has received of a pass-down.",
  }),
  commandEndpoint(takeBackPassDown, {
    method: "POST",
    path: "/pass-downs/{code}/taking-back",
    summary: "Take back what nobody has confirmed.",
  }),
  questionEndpoint({
    name: "list-pass-downs",
    path: "/pass-downs",
    summary: "List pass-downs, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: passDownsQuerySchema,
    run: listPassDowns,
  }),
  questionEndpoint({
    name: "get-pass-down",
    path: "/pass-downs/{code}",
    summary: "Read one pass-down with its transfers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getPassDown,
  }),
];
