import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Work } from "@/db/work";
import { type Journey, journey } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { DESK_ITEMS } from "./desk-section";
import { fundsToCommit } from "./funds-to-commit";

const WAITING = 3 * DESK_ITEMS;

let stage: MoneyStage;
let money: Journey;
let codes: string[];
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  codes = [];
  for (let n = 0; n < WAITING; n++) codes.push(await money.project("0"));
});
afterAll(() => stage.close());

/** Rows of a table that this transaction has read so far, by whatever way. */
async function rowsRead({ sql }: Work, table: string): Promise<number> {
  const [row] = await sql<{ read: number }[]>`
    select (seq_tup_read + idx_tup_fetch)::integer as read from pg_stat_xact_user_tables where relname = ${table}`;
  return row?.read ?? 0;
}

describe("approved projects that wait for a promise", () => {
  it("are counted, and the first of them shown with their county", async () => {
    const section = await money.as(people.approver, fundsToCommit);
    expect(section.count).toBe(WAITING);
    expect(section.items.map(({ code }) => code)).toEqual(codes.slice(0, DESK_ITEMS));
    expect(section.items[0]).toMatchObject({ noun: "project", countyEn: "Wuchuan County", amount: 10000000n });
  });

  it("have names looked up for those shown only, however many wait", async () => {
    const read = await money.as(people.approver, async (work) => {
      const before = await rowsRead(work, "division");
      await fundsToCommit(work);
      return (await rowsRead(work, "division")) - before;
    });
    expect(read).toBeGreaterThanOrEqual(DESK_ITEMS);
    expect(read).toBeLessThan(WAITING);
  });

  it("stay while a part is missing, and leave when all is promised", async () => {
    await money.project();
    expect((await money.as(people.approver, fundsToCommit)).count).toBe(WAITING);
    await money.project("99999.99");
    expect((await money.as(people.approver, fundsToCommit)).count).toBe(WAITING + 1);
  });
});
