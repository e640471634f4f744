import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newProject } from "../posting-for-tests";
import { type MoneyStage, moneyStage } from "../stage-for-tests";
import { beginning, reopenAll, sequences } from "./commands";
import { LedgerModel } from "./ledger-model";
import { RealLedger } from "./real-ledger";

/** 300 in `npm test`; `npm run test:ledger` runs 10,000. A failure names what repeats it. */
const { LEDGER_RUNS, LEDGER_SEED, LEDGER_PATH, LEDGER_REPLAY } = process.env;
const RUNS = Number(LEDGER_RUNS ?? 300);
const PER_DATABASE = Math.min(500, Math.ceil(RUNS / 2));
const seed = Number(LEDGER_SEED ?? Date.now() % 2 ** 31);

/** Each database's sequences have a seed of their own; to repeat a failure it is the only one. */
const databases = LEDGER_PATH ? [seed] : Array.from({ length: Math.ceil(RUNS / PER_DATABASE) }, (_, n) => seed + n);

describe.concurrent("does what a much simpler ledger does", { timeout: 3 * 3_600_000 }, () => {
  it.each(databases)(`${PER_DATABASE} sequences of seed %i`, async (own) => {
    const stage = await moneyStage();
    try {
      const projects = [await newProject(stage), await newProject(stage)] as const;
      const options = { seed: own, numRuns: PER_DATABASE, ...(LEDGER_PATH ? { path: LEDGER_PATH } : {}) };
      let n = 0;
      const property = fc.asyncProperty(sequences(LEDGER_REPLAY), (sequence) => follow(stage, projects, ++n, sequence));
      const details = await fc.check(property, options);
      if (details.failed) throw new Error(failureOf(details));
      const wrong = await stage.differences({ records: false });
      expect(wrong).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});

type Sequence = Parameters<typeof fc.asyncModelRun<LedgerModel, RealLedger, false, LedgerModel>>[1];

async function follow(stage: MoneyStage, projects: readonly [number, number], n: number, sequence: Sequence) {
  const model = new LedgerModel();
  const real = new RealLedger(stage, projects, n);
  for (const step of beginning) await step.run(model, real);
  try {
    await fc.asyncModelRun(() => ({ model, real }), sequence);
  } finally {
    await reopenAll(model, real);
  }
}

type Failure = {
  seed: number;
  counterexamplePath: string | null;
  counterexample: unknown;
  errorInstance?: unknown;
  numShrinks: number;
};

/** The shortest sequence that fails, why, and how to repeat just it. */
function failureOf({ seed: own, counterexamplePath, counterexample, errorInstance, numShrinks }: Failure) {
  const replay = /replayPath="([^"]*)"/.exec(fc.stringify(counterexample))?.[1] ?? "";
  return `${fc.stringify(counterexample)} (shrunk ${numShrinks} times)
    ${errorInstance instanceof Error ? errorInstance.message : errorInstance}
    Repeat it with: LEDGER_SEED=${own} LEDGER_PATH=${counterexamplePath} LEDGER_REPLAY=${replay} npm run test:ledger`;
}
