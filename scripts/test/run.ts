import { stripVTControlCharacters } from "node:util";
import { buildIfChanged } from "../build";
import { checkEntries } from "../check-entries";
import { checkImports } from "../check-imports";
import { checkMessages } from "../check-messages";
import { checkNames } from "../check-names";
import { runPackage } from "../command";
import { sampleOfToday } from "../guards/guards";
import { runGuards } from "../guards/run-guards";
import { plain } from "../plain.mjs";
import { Shutdown } from "../shutdown";
import { runPlaywright } from "./playwright-step";
import { oneCheck, sum, type Tally } from "./tally";
import { runVitest } from "./vitest-step";

type Step = (shutdown: Shutdown) => Tally | Promise<Tally>;

async function lint({ signal }: Shutdown): Promise<Tally> {
  const { ok, output } = await runPackage(
    "@biomejs/biome/bin/biome",
    ["ci", "--colors=off", "--diagnostic-level=error", "."],
    {},
    signal,
  );
  return oneCheck("format and lint", ok, output);
}

async function types({ signal }: Shutdown): Promise<Tally> {
  // The types of routes and of imported style sheets are generated, not committed.
  const generated = await runPackage("next/dist/bin/next", ["typegen"], {}, signal);
  if (!generated.ok) return oneCheck("types", false, generated.output);
  const { ok, output } = await runPackage("typescript/bin/tsc", ["--noEmit"], {}, signal);
  return oneCheck("types", ok, output);
}

/** Without colours and without the frames of the test runner itself. */
function readable(message: string): string {
  return stripVTControlCharacters(message)
    .replaceAll(/^\s*at .*(?:node_modules|node:internal).*\n?/gm, "")
    .trimEnd();
}

function printFailures({ failures }: Tally) {
  for (const { file, name, message } of failures) {
    console.log(`\nFAILED  ${file ? `${file}: ` : ""}${name}`);
    console.log(readable(message).replaceAll(/^/gm, "    "));
  }
  if (failures.length > 0) console.log("");
}

const STEPS: Record<string, Step> = {
  lint,
  imports: () => checkImports(process.cwd()),
  entries: () => checkEntries(process.cwd()),
  names: () => checkNames(process.cwd()),
  messages: () => checkMessages(process.cwd()),
  types,
  unit: (shutdown) => runVitest("unit", shutdown),
  database: (shutdown) => runVitest("database", shutdown),
  guards: (shutdown) => runGuards(shutdown, sampleOfToday),
  browser: runPlaywright,
  // Last, because it starts again and again what the browser step has built.
  start: async (shutdown) => {
    await buildIfChanged(shutdown.signal);
    return runVitest("start", shutdown);
  },
};

async function runSteps(names: string[], shutdown: Shutdown): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const begun = Date.now();
    const tally = await step(shutdown);
    if (shutdown.signal.aborted) throw new Error("cut short");
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`${name}: ${tally.passed} passed, ${tally.failures.length} failed (${seconds} s)`);
    printFailures(tally);
    tallies.push(tally);
  }
  return sum(tallies);
}

/**
 * Every check of the product, in order of cost, or only the steps named; the last line says `N passed, N failed`.
 * The exit code is 1 if one failed.
 */
export async function test(names: string[]): Promise<void> {
  const unknown = names.find((name) => !(name in STEPS));
  if (unknown) throw plain(`There is no step "${unknown}": choose among ${Object.keys(STEPS).join(", ")}.`);
  const shutdown = new Shutdown();
  const { passed, failures } = await shutdown.around(() => runSteps(names, shutdown));
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
