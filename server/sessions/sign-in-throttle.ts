import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Client } from "@/db/client";

const minutes = (count: number) => count * 60;

/**
 * Counts attempts before the password is looked at, so that guesses sent side by side count too; what succeeded is given
 * back. A name is limited from one address quickly and from all addresses slowly: nobody can be locked out for long by
 * others' guesses, and an office behind one address can still sign in.
 */
export function signInThrottle(client: Client) {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: asPool(client),
      storeType: "pool",
      tableName: "sign_in_attempt",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
    });
  const here = limiter("here", 5, minutes(15));
  const name = limiter("name", 40, minutes(60));
  const address = limiter("address", 100, minutes(15));

  return {
    /** Counts an attempt; false when there were too many. */
    async admit(signInName: string, from: string): Promise<boolean> {
      const counted = await Promise.allSettled([
        here.consume(`${signInName}|${from}`),
        name.consume(signInName),
        address.consume(from),
      ]);
      const refusals = counted.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
      const fault = refusals.find((reason) => !(reason instanceof RateLimiterRes));
      if (fault) throw fault;
      return refusals.length === 0;
    },
    /** The attempt was a person's own: it counts no more. */
    async forgive(signInName: string, from: string): Promise<void> {
      await Promise.all([here.delete(`${signInName}|${from}`), name.reward(signInName), address.reward(from)]);
      await client`delete from sign_in_attempt where expire < ${Date.now()}`;
    },
  };
}

/** The store speaks to a pool of node-postgres; this is as much of one as it uses. */
function asPool(client: Client) {
  return {
    async query({ text, values }: { text: string; values: (string | number | null)[] }) {
      const rows = await client.unsafe(text, values);
      return { rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })), rowCount: rows.count };
    },
  };
}
