import { openBare, type Steps } from "./disburse/bare";
import { openPayments, type Urls } from "./disburse/payments";
import type { Finding, SpeedPromise } from "./promise";
import { interleave } from "./rounds";

const ROUNDS = 9;
const EACH = 20;

/** Approves and sends disbursements as people do, each with a session, rules and ledger, and writes the same rows bare. */
export async function measureDisburse(urls: Urls): Promise<Finding[]> {
  const payments = await openPayments(urls);
  const bare = await openBare(payments.owner);
  // What ours wrote, for the reference to write again: one batch ahead, because either may come first in a round.
  const batches: Steps[][] = [];

  const ours = async () => {
    const codes = await payments.request(EACH);
    const begin = performance.now();
    for (const code of codes) {
      await payments.approve(code);
      await payments.send(code);
    }
    const took = performance.now() - begin;
    const batch: Steps[] = [];
    for (const code of codes) batch.push(await bare.rowsOf(code));
    batches.push(batch);
    return took / EACH;
  };
  const reference = async () => {
    const batch = batches.shift() ?? [];
    const begin = performance.now();
    for (const steps of batch) await bare.write(steps);
    return (performance.now() - begin) / EACH;
  };

  try {
    await ours();
    const compared = await interleave(ROUNDS, ours, reference);
    return [
      {
        what: "approving and sending one disbursement, against the bare inserts and updates that it ends in",
        ratio: compared.ratio,
        limit: { bound: "at most", ratio: 8 },
        figures: { "ours ms": compared.ours, "bare ms": compared.reference },
      },
    ];
  } finally {
    await bare.close();
    await payments.close();
  }
}

export const disburse: SpeedPromise = {
  name: "disburse",
  promises: "a disbursement through the commands costs at most 8 times the bare SQL that it ends in",
  measure: async (stage) => measureDisburse(await stage.database()),
};
