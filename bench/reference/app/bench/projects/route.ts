import { projectsQuerySchema } from "@/core/projects/projects-query";
import { jsonText } from "@/server/api/json-text";
import { listProjects } from "@/server/projects/list-projects";
import { ownerWork } from "../owner";

export async function GET(request: Request) {
  const query = projectsQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(jsonText(await listProjects(ownerWork(), query)), {
    headers: { "content-type": "application/json" },
  });
}
