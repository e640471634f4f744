import { connect } from "@/db/client";
import type { Work } from "@/db/work";

const kept = globalThis as { benchOwner?: ReturnType<typeof connect> };

/** What a question needs of a work, as the database's owner: no session, no transaction, no policies. */
export function ownerWork(): Work {
  kept.benchOwner ??= connect(process.env.BENCH_OWNER_URL ?? "", { max: 10 });
  return { sql: kept.benchOwner, actor: { pairings: [], countyCode: null }, today: "2024-12-31" } as unknown as Work;
}
