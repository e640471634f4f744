import { connect } from "@/db/client";
import { openWork, type Work } from "@/db/work";
import type { KeptDatabase } from "./kept-database";

/** A statement as it was sent, with its parameters as texts: a reference route sends the same. */
export type RecordedQuery = { text: string; parameters: readonly unknown[] };

const ofTheWork = /^\s*(begin|commit|rollback)|open_work\(/;

/** The statements that a question sends in its work, apart from those that open and end it. */
export async function recordQueries(
  database: KeptDatabase,
  signInName: string,
  ask: (work: Work) => Promise<unknown>,
): Promise<RecordedQuery[]> {
  const recorded: RecordedQuery[] = [];
  const client = connect(database.appUrl, { max: 1 });
  client.options.debug = (_connection, text, parameters) => {
    if (!ofTheWork.test(text) && !text.includes("pg_catalog")) recorded.push({ text, parameters });
  };
  try {
    await openWork(client, { kind: "membership", membershipId: database.membershipOf(signInName) }, ask);
  } finally {
    await client.end();
  }
  return recorded;
}
