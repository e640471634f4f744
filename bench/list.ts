import type { Load } from "./load/load";
import type { Finding, SpeedPromise } from "./promise";
import { interleave } from "./rounds";
import type { Site } from "./stage/site";
import type { Stage } from "./stage/stage";

const ROUNDS = 9;
const PAGE = 50;
/** Half of a fast page must not be waiting for the client. */
const CONNECTIONS = 8;
/** Of two pages of one list, one request at a time, so that both are timed alone. */
const TIMED_REQUESTS = 40;

/** A province with ten years of projects, and the stage that most of them have reached. */
export const filtered = "division=620000&stage=closed";

/** A cell more or less must not decide: both pages send about as many bytes. */
function assertSameSize(ours: number, reference: number) {
  const difference = Math.abs(ours - reference) / reference;
  if (difference > 0.1)
    throw new Error(`The constants page has ${reference} bytes, the list ${ours}: bring bench/reference into line.`);
}

async function againstConstants(site: Site, load: Load, headers: Record<string, string>): Promise<Finding> {
  const bytes = { ours: 0, reference: 0 };
  const measured = (path: string, whose: keyof typeof bytes) => async () => {
    const fired = await load.fire({ url: `${site.url}${path}`, headers, connections: CONNECTIONS });
    bytes[whose] = fired.bytes;
    return fired.requestsPerSecond;
  };
  const compared = await interleave(
    ROUNDS,
    measured(`/projects?${filtered}`, "ours"),
    measured("/reference/projects", "reference"),
  );
  assertSameSize(bytes.ours, bytes.reference);
  return {
    what: "requests a second of the list, signed in, by province and stage, against the same page from constants",
    ratio: compared.ratio,
    limit: { bound: "at least", ratio: 0.6 },
    figures: {
      "list rps": compared.ours,
      "constants rps": compared.reference,
      "list bytes": bytes.ours,
      "constants bytes": bytes.reference,
    },
  };
}

async function pageThousand(site: Site, load: Load, headers: Record<string, string>): Promise<Finding> {
  const [last] = await site.as(
    "centre.1",
    (work) => work.sql<{ id: number }[]>`select id from project order by id desc offset ${999 * PAGE - 1} limit 1`,
  );
  if (!last) throw new Error("the national database has no page 1,000");
  const milliseconds = (path: string) => async () => {
    const fired = await load.fire({
      url: `${site.url}${path}`,
      headers,
      connections: 1,
      milliseconds: 30_000,
      most: TIMED_REQUESTS,
    });
    return (1000 * fired.seconds) / fired.requests;
  };
  const compared = await interleave(ROUNDS, milliseconds(`/projects?before=${last.id}`), milliseconds("/projects"));
  return {
    what: "time of page 1,000 of the unfiltered list, against its page 1",
    ratio: compared.ratio,
    limit: { bound: "at most", ratio: 1.3 },
    figures: { "page 1,000 ms": compared.ours, "page 1 ms": compared.reference },
  };
}

async function measure(stage: Stage): Promise<Finding[]> {
  const site = await stage.site();
  const load = await stage.load();
  const headers = await site.signIn("centre.1");
  return [await againstConstants(site, load, headers), await pageThousand(site, load, headers)];
}

export const list: SpeedPromise = {
  name: "list",
  promises: "the list of projects with 66,000 of them, against what the framework alone costs",
  measure,
};
