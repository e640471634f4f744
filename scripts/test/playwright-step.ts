import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPackage } from "../command";
import type { Shutdown } from "../shutdown";
import { findBrowser } from "./browser";
import { startOwnServer } from "./own-server";
import { type Failure, oneCheck, sum, type Tally } from "./tally";
import { buildWithoutProxy } from "./without-proxy";

type Spec = {
  title: string;
  file: string;
  tests: { status: string; results: { errors?: { message?: string }[] }[] }[];
};
type Suite = { title: string; suites?: Suite[]; specs?: Spec[] };
type Report = { suites: Suite[]; errors: { message?: string }[] };

function specsOf(suite: Suite): Spec[] {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function tallyOf(report: Report): Tally {
  let passed = 0;
  const failures: Failure[] = report.errors.map(({ message }) => ({ name: "(run)", message: message ?? "" }));
  for (const spec of report.suites.flatMap(specsOf))
    for (const test of spec.tests) {
      if (test.status === "expected") passed++;
      else if (test.status !== "skipped") {
        const message = test.results.flatMap((result) => result.errors ?? []).map((error) => error.message ?? "");
        failures.push({ file: join("e2e", spec.file), name: spec.title, message: message.join("\n") });
      }
    }
  return { passed, failures };
}

async function runSpecs(
  environment: Record<string, string>,
  signal: AbortSignal,
  folders: string[] = [],
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "counterpart-report-"));
  const path = join(folder, "report.json");
  try {
    const { ok, output } = await runPackage(
      "@playwright/test/cli.js",
      ["test", "--reporter=json", ...folders],
      { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: path },
      signal,
    );
    if (!existsSync(path)) return oneCheck("browser tests", false, output);
    const tally = tallyOf(JSON.parse(readFileSync(path, "utf8")) as Report);
    if (!ok && tally.failures.length === 0) tally.failures.push({ name: "browser tests", message: output });
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the product afresh, which `shutdown` will stop, and runs every browser test against it; those on access once
 * more without proxy.ts, which decides nothing.
 */
export async function runPlaywright(shutdown: Shutdown): Promise<Tally> {
  const browser = await findBrowser();
  if (!browser) return oneCheck("a browser", false, "No Chromium starts here: name one with PLAYWRIGHT_CHROMIUM.");
  try {
    const server = await shutdown.keep(startOwnServer());
    const environment = {
      BASE_URL: server.url,
      CAST_PASSWORD: server.castPassword,
      DATA_DIR: server.folder,
      PLAYWRIGHT_CHROMIUM: browser,
    };
    const specs = await runSpecs(environment, shutdown.signal);
    const bare = { NEXT_DIST_DIR: buildWithoutProxy(process.cwd()) };
    await server.restart(bare);
    const again = await runSpecs({ ...environment, ...bare }, shutdown.signal, ["e2e/access"]);
    return sum([oneCheck("npm start", true, ""), specs, again]);
  } catch (error) {
    return oneCheck("npm start", false, error instanceof Error ? error.message : String(error));
  }
}
