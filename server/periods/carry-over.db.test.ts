import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AccountKind, accountKinds, type TransferKind } from "@/core/money/transfer-kinds";
import { people } from "../money/stage-for-tests";
import { type Move, unspentOf } from "./carry-over-model";
import { type PeriodStage, periodStage } from "./stage-for-tests";

const RUNS = Number(process.env.CARRY_OVER_RUNS ?? 40);

let stage: PeriodStage;
beforeAll(async () => {
  stage = await periodStage();
});
afterAll(() => stage.close());

const carryOverAt = (book: "west" | "county", projectId: number, day: string) =>
  stage.as(
    people.auditor,
    (work) => work.sql<{ id: number; unspent: bigint; received: bigint; day: string }[]>`
      select receipt_id::integer as id, unspent, received, received_on as day
      from carry_over_at(${book}, 'P01', null, ${day}, null) where project_id = ${projectId} order by received_on, id`,
  );

const days = ["2023-02-01", "2023-12-31", "2024-01-01", "2024-06-30", "2025-03-15", "2025-12-31", "2026-05-01"];
const day = fc.constantFrom(...days);
const amount = fc.integer({ min: 1, max: 40 });

/** What is tried, in the order of posting; its day is any, as papers come late. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant("receive" as const), day, amount }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("spend" as const), day, amount }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("refund" as const), day, amount }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("return" as const), day, amount }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("undo" as const), day, amount: fc.nat(1000) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The moves of a sequence as the western and as the county's book see them; what the ledger refuses has not happened. */
async function post(projectId: number, steps: readonly Step[]) {
  const west: Move[] = [];
  const county: Move[] = [];
  const posted = new Map<number, TransferKind>();
  const tryOut = async (kind: TransferKind, fen: number, on: string, more = {}) => {
    const id = await stage.post(projectId, kind, BigInt(fen), on, more).catch(() => null);
    if (id !== null && kind !== "reversal") posted.set(id, kind);
    return id;
  };
  const note = (moves: Move[], id: number | null, move: Omit<Move, "id">) => id !== null && moves.push({ id, ...move });
  for (const { act, day: on, amount: size } of steps) {
    if (act === "receive") {
      await tryOut("sending", size, on);
      note(west, await tryOut("receipt", size, on), { day: on, amount: size, does: "receives" });
      await tryOut("pass_down", size, on);
      note(county, await tryOut("pass_down_receipt", size, on), { day: on, amount: size, does: "receives" });
    } else if (act === "undo") {
      await undo(projectId, [...posted.keys()][size % posted.size], on, west, county);
    } else if (act === "return") {
      note(county, await tryOut("returning", size, on), { day: on, amount: size, does: "uses" });
      note(west, await tryOut("return_receipt", size, on), { day: on, amount: size, does: "uses" });
    } else {
      const does = act === "spend" ? "uses" : "gives_back";
      const id = await tryOut(act === "spend" ? "expenditure" : "refund", size, on);
      for (const moves of [west, county]) note(moves, id, { day: on, amount: size, does });
    }
  }
  return { west, county };
}

/** Reverses a posted transfer, on whichever side it was posted, not before its own day. */
async function undo(projectId: number, original: number | undefined, tried: string, west: Move[], county: Move[]) {
  const found = [...west, ...county].find(({ id }) => id === original);
  if (!found) return;
  const on = tried < found.day ? found.day : tried;
  for (const person of [people.west, people.county, people.sender]) {
    const id = await stage
      .post(projectId, "reversal", BigInt(found.amount), on, {
        reverses: found.id,
        reason: "drawn",
        subjectId: await subjectOf(found.id),
        by: person,
      })
      .catch(() => null);
    if (id === null) continue;
    for (const moves of [west, county]) {
      const mine = moves.find((move) => move.id === found.id);
      if (mine) moves.push({ ...mine, id, day: on, undoes: found.id });
    }
    return;
  }
}

const subjectOf = (transfer: number) =>
  stage.as(people.auditor, async (work) => {
    const [row] = await work.sql<{ id: number }[]>`select subject_id as id from transfer where id = ${transfer}`;
    return row?.id ?? 0;
  });

describe("carry-over", () => {
  it(`is what a queue of coins leaves (${RUNS} sequences)`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
        const { id } = await stage.emptyProject();
        const books = await post(id, steps);
        for (const book of ["west", "county"] as const)
          for (const each of days) {
            const found = await carryOverAt(book, id, each);
            const left = Object.fromEntries(found.map((row) => [row.id, Number(row.unspent)]));
            expect(left, `${book} ${each}`).toEqual(Object.fromEntries(unspentOf(books[book], each)));
          }
      }),
      { numRuns: RUNS },
    );
  });

  it("adds up to the balances, unless more was paid back than spent", async () => {
    const [sums] = await stage.as(
      people.auditor,
      (work) => work.sql<{ carried: bigint; held: bigint }[]>`
        with sound as (select project_id from account group by 1
          having coalesce(sum(credits - debits) filter (where kind = 'spent'), 0) >= 0)
        select (select sum(unspent)::bigint from carry_over_at('west', null, null, '2026-06-10', null) join sound using (project_id)) as carried,
          (select sum(credits - debits)::bigint from account join sound using (project_id)
            where kind = any (held_places('west'))) as held`,
    );
    expect(sums?.carried).toBeGreaterThan(0n);
    expect(sums?.carried).toBe(sums?.held);
  });

  it("of re-allocated money is as old as it was with the project that gave it", async () => {
    const [from, to] = [await stage.emptyProject(), await stage.emptyProject()];
    await stage.withCounty(from.id, 50n, "2023-02-01");
    await stage.withCounty(to.id, 20n, "2024-02-01");
    await stage.owner`alter table reallocation disable row level security`;
    const [moved] = await stage.owner<{ id: number }[]>`
      insert into reallocation (code, pairing_id, county_code, source, fiscal_year, from_project_id, to_project_id, amount,
        reason, state, asked_by, asked_on, decided_by, decided_on, held_since)
      values ('RA-1', 'P01', '150125', 'provincial', 2025, ${from.id}, ${to.id}, 30, 'r', 'approved',
        (select max(id) from person), '2025-01-01', (select min(id) from person), '2025-01-02', '2023-02-01') returning id`;
    await stage.owner`alter table reallocation enable row level security`;
    const more = { subject: "reallocation", subjectId: moved?.id ?? 0, by: people.approver };
    await stage.post(from.id, "reallocation_out", 30n, "2025-01-02", more);
    await stage.post(to.id, "reallocation_in", 30n, "2025-01-02", more);
    await stage.post(to.id, "expenditure", 5n, "2025-03-01");
    const rows = async (projectId: number) =>
      (await carryOverAt("county", projectId, "2025-12-31")).map(({ day: on, unspent }) => [on, unspent]);
    expect(await rows(from.id)).toEqual([["2023-02-01", 20n]]);
    expect(await rows(to.id)).toEqual([
      ["2023-02-01", 25n],
      ["2024-02-01", 20n],
    ]);
  });

  it("knows the place of every account of the cash ledger", async () => {
    const [places] = await stage.as(
      people.auditor,
      (work) => work.sql<{ held: AccountKind[]; spent: AccountKind[] }[]>`
        select held_places('west') as held, spent_places() as spent`,
    );
    const outside: AccountKind[] = ["donor", "in_transit"];
    const cash = (Object.keys(accountKinds) as AccountKind[]).filter((kind) => accountKinds[kind].ledger === "cash");
    expect([...(places?.held ?? []), ...(places?.spent ?? []), ...outside].sort()).toEqual(cash.sort());
  });
});
