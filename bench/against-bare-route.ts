import type { Work } from "@/db/work";
import type { Finding } from "./promise";
import { interleave } from "./rounds";
import { recordQueries } from "./stage/recorded-queries";
import type { Stage } from "./stage/stage";

const ROUNDS = 9;
const CONNECTIONS = 8;

/**
 * Requests a second of a path of the API, with a token, the policies and the checks of every answer, against a route of
 * the same build that does nothing but send the same statements as the owner of the database.
 * @param ask the question behind the path; it is asked once to learn its statements
 */
export async function againstBareRoute(
  stage: Stage,
  name: string,
  path: string,
  ask: (work: Work) => Promise<unknown>,
): Promise<Finding> {
  const database = await stage.database();
  const site = await stage.site();
  const load = await stage.load();
  const reader = "centre.1";
  const queries = await recordQueries(database, reader, ask);
  const kept = await fetch(`${site.url}/reference/queries`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, queries }),
  });
  if (!kept.ok) throw new Error(`the bare route did not keep its queries: ${kept.status}`);
  const token = await site.token(reader);
  const rate = (url: string) => async () =>
    (await load.fire({ url, headers: token, connections: CONNECTIONS })).requestsPerSecond;
  const compared = await interleave(
    ROUNDS,
    rate(`${site.url}${path}`),
    rate(`${site.url}/reference/queries?name=${name}`),
  );
  return {
    what: `requests a second of ${path}, against a bare route that sends the same ${queries.length} statements`,
    ratio: compared.ratio,
    limit: { bound: "at least", ratio: 0.6 },
    figures: { "api rps": compared.ours, "bare rps": compared.reference },
  };
}
