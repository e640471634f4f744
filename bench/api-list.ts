import { projectsQuerySchema } from "@/core/projects/projects-query";
import { listProjects } from "@/server/projects/list-projects";
import { againstBareRoute } from "./against-bare-route";
import { filtered } from "./list";
import type { SpeedPromise } from "./promise";

export const apiList: SpeedPromise = {
  name: "api-list",
  promises: "the filtered list of projects as JSON, against the same statements in a bare route",
  measure: async (stage) => {
    const query = projectsQuerySchema.parse(Object.fromEntries(new URLSearchParams(filtered)));
    return [await againstBareRoute(stage, "list", `/api/v1/projects?${filtered}`, (work) => listProjects(work, query))];
  },
};
