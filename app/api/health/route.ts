import { publicRoute } from "@/server/api-route";
import { database } from "@/server/database";
import { health } from "@/server/health";

/** For load balancers and people: 200 when the product can serve, else 503. Says nothing that must not be known. */
export const GET = publicRoute(async () => {
  const found = await health(database());
  return Response.json(found, { status: found.healthy ? 200 : 503, headers: { "cache-control": "no-store" } });
});
