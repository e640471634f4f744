import type { Finding } from "./promise";
import { interleave } from "./rounds";
import type { Stage } from "./stage/stage";

const ROUNDS = 7;

/** Requests per second of a route of the REST API, asked by a reviewer's program, against a bare route of the same build. */
export async function compareRoutes(
  stage: Stage,
  { what, ours, bare }: { what: string; ours: string; bare: string },
): Promise<Finding> {
  const site = await stage.site();
  const load = await stage.load();
  const headers = await site.tokenOf("centre.1");
  const rate = async (path: string) => (await load.fire({ url: site.url + path, headers })).requestsPerSecond;
  const compared = await interleave(
    ROUNDS,
    () => rate(ours),
    () => rate(bare),
  );
  return {
    what,
    ratio: compared.ratio,
    limit: { bound: "at least", ratio: 0.6 },
    figures: { "ours requests/s": compared.ours, "bare requests/s": compared.reference },
  };
}
