import { spawn } from "node:child_process";
import { join } from "node:path";
import { Shutdown } from "../shutdown";
import { removeAbandoned } from "./database-setup";

const RUNS = 10_000;

/**
 * `npm run test:ledger`: 10,000 random sequences of what several people try, against a model much simpler than the ledger
 * (server/money/model). LEDGER_RUNS asks for another number, LEDGER_SEED for a certain beginning; a failure prints the
 * seed and path that repeat just it.
 */
export async function testLedger(): Promise<void> {
  const shutdown = new Shutdown();
  await shutdown.around(async () => {
    const args = ["run", "--project", "database", "server/money/model/", "--reporter=verbose", "--maxConcurrency=2"];
    const child = spawn(process.execPath, [join("node_modules", "vitest", "vitest.mjs"), ...args], {
      env: { LEDGER_RUNS: String(RUNS), ...process.env },
      stdio: "inherit",
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    await shutdown.keep(Promise.resolve({ stop: () => ended.then(removeAbandoned) }));
    process.exitCode = (await ended) ?? 1;
  });
}
