import { type Client, connect } from "@/db/client";
import type { Shutdown } from "../shutdown";
import { removeAbandoned, startTemplate } from "../test/database-setup";
import type { Failure, Tally } from "../test/tally";
import { findGuards } from "./find-guards";
import type { Guard } from "./guard";
import { ProvingTests } from "./proving-tests";

/** Whether a guard can be taken out as it is meant to be; otherwise its tests would fail for another reason. */
async function failureOfRemoval(owner: Client, { name, removal }: Guard): Promise<Failure[]> {
  const done = new Error("taken back");
  const outcome = await owner
    .begin(async (transaction) => {
      await transaction.unsafe(removal);
      throw done;
    })
    .catch((error) => error as Error);
  return outcome === done ? [] : [{ name, message: `it cannot be taken out: ${outcome.message}` }];
}

async function readGuards(): Promise<{ guards: Guard[]; failures: Failure[] }> {
  const owner = connect(process.env.TEST_TEMPLATE_OWNER_URL ?? "", { max: 1 });
  try {
    const guards = await findGuards(owner);
    const failures = [];
    for (const guard of guards) failures.push(...(await failureOfRemoval(owner, guard)));
    return { guards, failures };
  } finally {
    await owner.end();
  }
}

async function prove(guards: Guard[], tests: ProvingTests, signal: AbortSignal, report: (line: string) => void) {
  const failures: Failure[] = [];
  for (const guard of guards) {
    if (signal.aborted) break;
    const begun = Date.now();
    const message = await tests.proveWithout(guard);
    if (message) failures.push({ name: guard.name, message });
    report(`${guard.name}: ${message ?? "its tests fail without it"} (${Date.now() - begun} ms)`);
  }
  return failures;
}

/**
 * Takes guards of the money out of copies of the database, one at a time, and runs the tests that name it, which must
 * then fail. The list is read from the database itself (find-guards.ts); `choose` says which of them are tried. A guard
 * that no test names is a failure, tried or not.
 */
export async function runGuards(
  shutdown: Shutdown,
  choose: (guards: Guard[]) => Guard[],
  report: (line: string) => void = () => undefined,
): Promise<Tally> {
  await shutdown.keep(startTemplate().then((stop) => ({ stop: () => stop().then(removeAbandoned) })));
  const { guards, failures } = await readGuards();
  const tests = await ProvingTests.open();
  try {
    const unnamed = guards.filter((guard) => tests.naming(guard).length === 0);
    const tried = choose(guards).filter((guard) => !unnamed.includes(guard));
    report(`${guards.length} guards, ${tests.count} tests of them; ${tried.length} are taken out, one at a time`);
    const unproved = await prove(tried, tests, shutdown.signal, report);
    const missing = unnamed.map(({ name }) => ({ name, message: "no test in a folder called guards names it" }));
    return { passed: tried.length - unproved.length, failures: [...failures, ...missing, ...unproved] };
  } finally {
    await tests.close();
  }
}
