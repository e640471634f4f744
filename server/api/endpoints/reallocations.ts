import { z } from "zod";
import { programmeRoles } from "@/core/kernel/roles";
import { reallocationsQuerySchema } from "@/core/reallocations/reallocations-query";
import { readHead } from "../../projects/read-head";
import { approveReallocation } from "../../reallocations/approve-reallocation";
import { askReallocation } from "../../reallocations/ask-reallocation";
import { getReallocation } from "../../reallocations/get-reallocation";
import { listReallocations } from "../../reallocations/list-reallocations";
import { listTargetProjects } from "../../reallocations/list-target-projects";
import { refuseReallocation } from "../../reallocations/refuse-reallocation";
import { withdrawReallocation } from "../../reallocations/withdraw-reallocation";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const reallocationsEndpoints: readonly Endpoint[] = [
  commandEndpoint(askReallocation, {
    method: "POST",
    path: "/projects/{projectCode}/reallocations",
    summary: "Ask that money of a project be used for another of the same county, source and year.",
  }),
  commandEndpoint(approveReallocation, {
    method: "POST",
    path: "/reallocations/{code}/approval",
    summary: "Approve a re-allocation: the money moves.",
  }),
  commandEndpoint(refuseReallocation, {
    method: "POST",
    path: "/reallocations/{code}/refusal",
    summary: "Refuse a re-allocation with a reason.",
  }),
  commandEndpoint(withdrawReallocation, {
    method: "POST",
    path: "/reallocations/{code}/withdrawal",
    summary: "Take a re-allocation back before it is decided.",
  }),
  questionEndpoint({
    name: "list-reallocations",
    path: "/reallocations",
    summary: "List re-allocations, newest first, 50 a page, with totals.",
    roles: programmeRoles,
    input: reallocationsQuerySchema,
    run: listReallocations,
  }),
  questionEndpoint({
    name: "get-reallocation",
    path: "/reallocations/{code}",
    summary: "Read one re-allocation with its transfers and timeline.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getReallocation,
  }),
  questionEndpoint({
    name: "list-target-projects",
    path: "/projects/{projectCode}/reallocation-targets",
    summary: "List the projects of the same county that money of this one may go to.",
    roles: askReallocation.roles,
    input: z.object({ projectCode: code() }),
    run: async (work, { projectCode }) => {
      const { id: projectId } = await readHead(work, projectCode);
      return { rows: await listTargetProjects(work, { projectId }) };
    },
  }),
];
