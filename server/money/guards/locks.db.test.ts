import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { lockMoney, postTransfers } from "../post-transfers";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { gate, isWaiting } from "./attempt-for-tests";

/** Who waits for whom: without these locks figures are wrong, or two callers wait for each other. */
let stage: MoneyStage;
let projectId: number;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  projectId = await newProject(stage);
});
const { entry, post } = poster(
  () => stage,
  () => projectId,
);

/** Whether the second waits while the first is under way. Both are done at the end. */
async function waitsFor(first: (hold: () => Promise<void>) => Promise<unknown>, second: () => Promise<unknown>) {
  const { reached, pass, open } = gate();
  const holding = first(pass);
  await Promise.race([reached, holding]);
  const following = second();
  const waited = await isWaiting(stage.database.ownerUrl, following);
  open();
  await Promise.all([holding, following]);
  return waited;
}

const posts =
  (person: string, ...entries: ReturnType<typeof entry>[]) =>
  (hold: () => Promise<void>) =>
    stage.as(person, async (work) => {
      await postTransfers(work, entries);
      await hold();
    });
const locks = (projects: number[], years: number[], hold = () => Promise.resolve()) =>
  stage.as(people.approver, async (work) => {
    await lockMoney(
      work,
      projects.map((id, n) => ({ projectId: id, fiscalYear: years[n] as number })),
    );
    await hold();
  });

describe("a posting", () => {
  it("waits for another on the same account, and goes on from its balance (post_transfers.row_locks)", async () => {
    await post(people.approver, entry("sending", 100n));
    const second = entry("receipt", 20n);
    expect(await waitsFor(posts(people.west, entry("receipt", 10n)), () => post(people.otherWest, second))).toBe(true);
    expect(await stage.differences({ records: false })).toEqual([]);
  });

  it("takes its accounts in the order of their ids (post_transfers.row_lock_order)", async () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const batch = () =>
      years.flatMap((fiscalYear) => [entry("commitment", 1n, { fiscalYear }), entry("sending", 1n, { fiscalYear })]);
    await post(people.approver, ...batch());
    for (let round = 0; round < 3; round++) {
      const holder = connect(stage.database.ownerUrl, { max: 1 });
      let following: Promise<unknown> = Promise.resolve();
      await holder.begin(async (transaction) => {
        await transaction`select from account where project_id = ${projectId} order by id limit 1 for update`;
        following = post(people.approver, ...batch());
        expect(await isWaiting(stage.database.ownerUrl, following)).toBe(true);
        const free = await transaction`select from account where project_id = ${projectId} for update skip locked`;
        expect(free.count).toBe(4 * years.length);
      });
      await following;
      await holder.end();
    }
  });
});

describe("a closing", () => {
  const closing = (month: string) => `insert into period (book, pairing_id, starts_on, ends_on, closed_by)
    values ('east', 'P01', '${month}-01', '${month}-31', actor_person())`;

  it("waits for the postings under way (post_transfers.advisory_lock_3, wait_for_postings.advisory_lock_3, period.period_waits_for_postings)", async () => {
    const close = () => stage.as(people.approver, (work) => work.sql.unsafe(closing("2025-03")));
    expect(await waitsFor(posts(people.approver, entry("commitment", 1n)), close)).toBe(true);
  });

  it("also while somebody replicates (period.period_waits_for_postings_always)", async () => {
    const close = () =>
      stage.owner.begin(async (transaction) => {
        await transaction`select set_config('counterpart.person', min(id)::text, true) from person`;
        await transaction`set local session_replication_role = replica`;
        await transaction.unsafe(closing("2025-05"));
      });
    expect(await waitsFor(posts(people.approver, entry("commitment", 1n)), close)).toBe(true);
  });
});

describe("whoever judges and pays", () => {
  it("waits for others on the same project (lock_money.advisory_lock_1)", async () => {
    const first = (hold: () => Promise<void>) => locks([projectId], [2025], hold);
    expect(await waitsFor(first, () => locks([projectId], [2026]))).toBe(true);
  });

  it("waits for others in the same county and year (lock_money.advisory_lock_2)", async () => {
    const another = await newProject(stage);
    const first = (hold: () => Promise<void>) => locks([projectId], [2026], hold);
    expect(await waitsFor(first, () => locks([another], [2026]))).toBe(true);
    expect(await waitsFor(first, () => locks([another], [2025]))).toBe(false);
  });

  /** Holds the first lock of a class while somebody takes many, and counts those of the class that he has already. */
  async function takenBeside(kind: 1 | 2, first: number, following: () => Promise<unknown>) {
    const holder = connect(stage.database.ownerUrl, { max: 1 });
    let taken = -1;
    let waiting: Promise<unknown> = Promise.resolve();
    await holder.begin(async (transaction) => {
      await transaction`select pg_advisory_xact_lock(${kind}, ${first})`;
      waiting = following();
      expect(await isWaiting(stage.database.ownerUrl, waiting)).toBe(true);
      const [row] = await transaction`
        select count(*)::integer as n from pg_locks
        where locktype = 'advisory' and granted and classid = ${kind} and pid <> pg_backend_pid()
          and database = (select oid from pg_database where datname = current_database())`;
      taken = row?.n;
    });
    await waiting;
    await holder.end();
    return taken;
  }

  it("takes projects in the order of their ids (lock_money.advisory_lock_order_1)", async () => {
    const projects = [projectId];
    while (projects.length < 10) projects.unshift(await newProject(stage));
    const years = projects.map(() => 2026);
    for (let round = 0; round < 3; round++)
      expect(await takenBeside(1, projectId, () => locks(projects, years))).toBe(0);
  });

  it("takes counties and years in one order (lock_money.advisory_lock_order_2)", async () => {
    const years = Array.from({ length: 10 }, (_, n) => 2017 + n);
    const [row] =
      await stage.owner`select min(hashtext('150125' || year)) as first from unnest(${years}::integer[]) as year`;
    const projects = years.map(() => projectId);
    for (let round = 0; round < 3; round++)
      expect(await takenBeside(2, row?.first, () => locks(projects, years))).toBe(0);
  });
});
