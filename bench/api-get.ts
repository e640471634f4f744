import { getProject } from "@/server/projects/get-project";
import { againstBareRoute } from "./against-bare-route";
import type { SpeedPromise } from "./promise";

export const apiGet: SpeedPromise = {
  name: "api-get",
  promises: "one project with its money, flags and timeline as JSON, against the same statements in a bare route",
  measure: async (stage) => {
    const site = await stage.site();
    const [project] = await site.as(
      "centre.1",
      (work) => work.sql<{ code: string }[]>`select code from project where stage = 'closed' order by id limit 1`,
    );
    const code = project?.code ?? "";
    return [await againstBareRoute(stage, "get", `/api/v1/projects/${code}`, (work) => getProject(work, { code }))];
  },
};
