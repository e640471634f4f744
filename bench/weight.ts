import { gzipSync } from "node:zlib";
import type { Finding, SpeedPromise } from "./promise";
import type { Stage } from "./stage/stage";

/** What a first visit may send, in bytes, compressed: the budgets of the product's expectations. */
const budgets = { reading: 150_000, form: 270_000, style: 45_000, requests: 25 };

const pages = [
  { kind: "reading", path: "/projects", who: "centre.1" },
  { kind: "reading", path: "/work", who: "centre.1" },
  { kind: "form", path: "/projects/new", who: "west.530000.1" },
  { kind: "form", path: "/sign-in", who: null },
] as const;

async function bytesOf(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}

async function weigh(url: string, headers: Record<string, string>) {
  const answer = await fetch(url, { headers });
  const html = await answer.text();
  const linked = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((found) => found[1] ?? ""))];
  const scripts = linked(/<script[^>]+src="([^"]+)"[^>]*>/g).filter((path) => !html.includes(`src="${path}" noModule`));
  const styles = linked(/<link[^>]+href="([^"]+\.css[^"]*)"[^>]*>/g);
  const sum = async (paths: string[]) => {
    const sizes = await Promise.all(paths.map((path) => bytesOf(new URL(path, url).href)));
    return sizes.reduce((total, size) => total + size, 0);
  };
  return {
    script: await sum(scripts),
    style: await sum(styles),
    html: gzipSync(html).length,
    requests: 1 + scripts.length + styles.length,
  };
}

async function measure(stage: Stage): Promise<Finding[]> {
  const site = await stage.site();
  const findings: Finding[] = [];
  for (const { kind, path, who } of pages) {
    const found = await weigh(site.url + path, who ? await site.cookieOf(who) : {});
    const finding = (what: string, bytes: number, budget: number) => ({
      what: `${what} of ${path}, against the budget of a ${kind} page`,
      ratio: bytes / budget,
      limit: { bound: "at most" as const, ratio: 1 },
      figures: { found: bytes, budget, "html bytes": found.html },
    });
    findings.push(
      finding("script bytes", found.script, budgets[kind]),
      finding("style bytes", found.style, budgets.style),
      finding("requests", found.requests, budgets.requests),
    );
  }
  return findings;
}

export const weight: SpeedPromise = {
  name: "weight",
  promises: "the first page of each kind keeps to its budget of bytes and requests",
  measure,
};
