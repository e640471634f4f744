import { endpoints } from "@/server/api/endpoints";
import { openApi } from "@/server/api/open-api";
import { publicRoute } from "@/server/api-route";

export const GET = publicRoute(async () => Response.json(openApi(endpoints)));
