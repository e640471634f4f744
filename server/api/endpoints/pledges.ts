import { z } from "zod";
import { pledgeReaders } from "@/core/pledges/pledge-readers";
import { pledgesQuerySchema, promisesQuerySchema } from "@/core/pledges/pledges-query";
import { getPledge } from "../../pledges/get-pledge";
import { listPledges } from "../../pledges/list-pledges";
import { pledgeFunds } from "../../pledges/pledge-funds";
import { sumPromises } from "../../pledges/sum-promises";
import { withdrawPledge } from "../../pledges/withdraw-pledge";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const pledgesEndpoints: readonly Endpoint[] = [
  commandEndpoint(pledgeFunds, {
    method: "POST",
    path: "/pledges",
    summary: "Pledge money to a pairing for a fiscal year; a pledge binds no project and is no cash.",
  }),
  commandEndpoint(withdrawPledge, {
    method: "POST",
    path: "/pledges/{code}/withdrawal",
    summary: "Take a pledge back with a reason: its transfer is reversed.",
  }),
  questionEndpoint({
    name: "list-pledges",
    path: "/pledges",
    summary: "List pledges, newest first, 50 a page, with totals of those that stand.",
    roles: pledgeReaders,
    input: pledgesQuerySchema,
    run: listPledges,
  }),
  questionEndpoint({
    name: "get-pledge",
    path: "/pledges/{code}",
    summary: "Read one pledge with its transfers and timeline.",
    roles: pledgeReaders,
    input: z.object({ code: code() }),
    run: getPledge,
  }),
  questionEndpoint({
    name: "sum-promises",
    path: "/balances/promises",
    summary: "Read what was pledged, committed and sent, for each pairing and fiscal year.",
    roles: pledgeReaders,
    input: promisesQuerySchema,
    run: async (work, query) => ({ rows: await sumPromises(work, query) }),
  }),
];
