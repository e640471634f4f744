import { connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { openWork, type Work } from "@/db/work";
import type { EmbeddedServer } from "@/scripts/embedded-postgres/server";
import { postTransfers, type TransferEntry } from "@/server/money/post-transfers";
import { hashPassword } from "@/server/people/hash-password";
import { type KeptDatabase, openKeptDatabase } from "./kept-database";

/** Transfers a call: what fits well into one statement. */
const BATCH = 20_000;
/** The projects, in the order of posting, with as many transfers through their account in transit. */
const lengths = { LONG: 1_000_000, SHORT: 1_000, LATER: 100_000 } as const;
/** An eastern coordinator of the cast, who sends and takes back money of her pairing's projects. */
const PERSON = "wang.lei";

/**
 * A ledger with an account of a million transfers and one of a thousand, half of them into it and half out of it, and
 * behind these the transfers of others: posted by the ledger itself, in batches.
 */
export const openLongAccounts = (folder: string, server: EmbeddedServer): Promise<KeptDatabase> =>
  openKeptDatabase(folder, server, {
    name: "counterpart_statements",
    madeFrom: ["db/migrations", "db/seed/cast.ts", "bench/stage/long-accounts.ts"],
    fill: async ({ ownerUrl, appUrl, password }) => {
      console.log("Filling accounts of a million and of a thousand transfers, once (some minutes)…");
      const owner = connect(ownerUrl, { max: 1 });
      const client = connect(appUrl, { max: 1 });
      try {
        await loadCast(owner, { passwordHash: await hashPassword(password) });
        await owner`
          insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, title, strand,
            category, budget_total, registered_by, start_year)
          select code, 'P01', '150125', '110000', '150000', 'approved', code, 'government_aid', 'water', 1, w.id, 2026
          from unnest(${Object.keys(lengths)}::text[]) code join person w on w.sign_in_name = ${PERSON}`;
        const [membership] = await owner<{ id: number }[]>`
          select min(m.id) as id from membership m join person w on w.id = m.person_id where w.sign_in_name = ${PERSON}`;
        const credential = { kind: "membership", membershipId: membership?.id ?? 0 } as const;
        for (const [code, length] of Object.entries(lengths))
          for (let first = 0; first < length; first += BATCH)
            await openWork(client, credential, (work) =>
              sendAndTakeBack(work, code, first, Math.min(BATCH, length - first)),
            );
        await owner`vacuum analyze`;
      } finally {
        await client.end();
        await owner.end();
      }
    },
  });

/** Sends some money and takes as much back, in turn, so that the account in transit never runs dry. */
async function sendAndTakeBack(work: Work, code: string, first: number, count: number): Promise<void> {
  const [project] = await work.sql<{ id: number }[]>`select id from project where code = ${code}`;
  const entries = Array.from({ length: count }, (_, n): TransferEntry => {
    const nth = first + n;
    return {
      key: `bench:${code}:${nth}`,
      kind: nth % 2 === 0 ? "sending" : "taking_back",
      amount: BigInt(1 + (nth >> 1)),
      projectId: project?.id,
      source: "provincial",
      fiscalYear: 2026,
      valueDate: work.today,
      subject: "bench",
      subjectId: nth + 1,
    };
  });
  await postTransfers(work, entries);
}
