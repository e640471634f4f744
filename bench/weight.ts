import { gzipSync } from "node:zlib";
import type { Finding, SpeedPromise } from "./promise";
import type { Site } from "./stage/site";
import type { Stage } from "./stage/stage";

/** What a first visit may send, compressed, in bytes; and how many requests it may take. */
const budgets = { reading: 150 * 1024, form: 270 * 1024, style: 45 * 1024, requests: 25 };

type Page = { kind: "reading" | "form"; path: string; who: string | null };

/** One page of each kind: desks, lists, single records, forms, and what the public sees. */
async function pagesOf(site: Site): Promise<Page[]> {
  const codes = await site.as("centre.1", async ({ sql }) => ({
    project: (await sql<{ code: string }[]>`select code from project where stage = 'closed' order by id limit 1`)[0],
    payment: (await sql<{ code: string }[]>`select code from disbursement order by id limit 1`)[0],
    open: (
      await sql<{ code: string }[]>`
      select code from project where stage = 'approved' and pairing_id = 'P02' order by id limit 1`
    )[0],
  }));
  return [
    { kind: "reading", path: "/work", who: "centre.1" },
    { kind: "reading", path: "/projects", who: "centre.1" },
    { kind: "reading", path: `/projects/${codes.project?.code}`, who: "centre.1" },
    { kind: "reading", path: "/disbursements", who: "centre.1" },
    { kind: "reading", path: `/disbursements/${codes.payment?.code}`, who: "centre.1" },
    { kind: "reading", path: "/flags", who: "centre.1" },
    { kind: "reading", path: "/rules", who: "centre.1" },
    { kind: "reading", path: "/pairings", who: "centre.1" },
    { kind: "reading", path: "/notices", who: null },
    { kind: "form", path: "/sign-in", who: null },
    { kind: "form", path: "/projects/new", who: "east.120000.1" },
    { kind: "form", path: `/projects/${codes.open?.code}/commitment`, who: "east.120000.1" },
  ];
}

const compressed = async (answer: Response) => gzipSync(new Uint8Array(await answer.arrayBuffer())).length;

async function fetched(url: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(url, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}

/** Scripts and styles that a browser of today loads at once: those for browsers without modules are left alone. */
function linkedFrom(html: string) {
  const tags = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([tag]) => tag).filter((tag) => !/nomodule/i.test(tag));
  const addresses = (found: string[], name: string) =>
    [...new Set(found.map((tag) => new RegExp(`${name}="([^"]+)"`).exec(tag)?.[1] ?? ""))].filter(Boolean);
  const links = tags(/<link [^>]*>/g);
  return {
    scripts: [
      ...new Set([
        ...addresses(tags(/<script [^>]*src=[^>]*>/g), "src"),
        ...addresses(
          links.filter((tag) => /as="script"/.test(tag)),
          "href",
        ),
      ]),
    ],
    styles: addresses(
      links.filter((tag) => /rel="stylesheet"/.test(tag)),
      "href",
    ),
  };
}

async function weigh(site: Site, { kind, path, who }: Page): Promise<Finding[]> {
  const answer = await fetched(`${site.url}${path}`, who ? await site.signIn(who) : {});
  const html = await answer.clone().text();
  const { scripts, styles } = linkedFrom(html);
  const sum = async (paths: string[]) => {
    const sizes = await Promise.all(paths.map(async (each) => compressed(await fetched(new URL(each, site.url).href))));
    return sizes.reduce((total, size) => total + size, 0);
  };
  const finding = (what: string, found: number, budget: number, figures: Finding["figures"]): Finding => ({
    what: `${what} of ${path} against the budget of a ${kind} page`,
    ratio: found / budget,
    limit: { bound: "at most", ratio: 1 },
    figures,
  });
  const [script, style] = [await sum(scripts), await sum(styles)];
  const requests = 1 + scripts.length + styles.length;
  const kilobytes = (bytes: number) => bytes / 1024;
  return [
    finding("script", script, budgets[kind], {
      "script KB": kilobytes(script),
      "HTML KB": kilobytes(await compressed(answer)),
    }),
    finding("style", style, budgets.style, { "style KB": kilobytes(style) }),
    finding("requests", requests, budgets.requests, { requests }),
  ];
}

async function measure(stage: Stage): Promise<Finding[]> {
  const site = await stage.site();
  const findings: Finding[] = [];
  for (const page of await pagesOf(site)) findings.push(...(await weigh(site, page)));
  return findings;
}

export const weight: SpeedPromise = {
  name: "weight",
  promises: "the first page of each kind keeps to its budget of bytes and requests",
  measure,
};
