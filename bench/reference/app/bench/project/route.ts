import { jsonText } from "@/server/api/json-text";
import { getProject } from "@/server/projects/get-project";
import { ownerWork } from "../owner";

export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get("code") ?? "";
  return new Response(jsonText(await getProject(ownerWork(), { code })), {
    headers: { "content-type": "application/json" },
  });
}
