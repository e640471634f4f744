import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { openWork } from "@/db/work";
import { findDivisions } from "./find-divisions";

let database: TestDatabase;
let app: Client;
let membershipId: number;

beforeAll(async () => {
  database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await loadCast(owner, { passwordHash: "none" });
  const [auditor] = await owner`select id from membership where role = 'auditor'`;
  membershipId = auditor?.id;
  await owner.end();
  app = connect(database.appUrl, { max: 2 });
});
afterAll(async () => {
  await app.end();
  await database.close();
});

const find = (text: string, asOf?: string) =>
  openWork(app, { kind: "membership", membershipId }, (work) => findDivisions(work, { text, asOf }));

describe("divisions as of a day", () => {
  it("finds by pinyin initials, code and name in either language", async () => {
    expect((await find("yn", "2006-01-01")).rows[0]?.onDay).toMatchObject({ code: "530000", nameZh: "云南省" });
    expect((await find("530000")).rows[0]?.onDay?.nameEn).toContain("Yunnan");
    expect((await find("５３００００")).rows[0]?.code).toBe("530000");
    expect((await find("云南")).rows[0]?.code).toBe("530000");
    expect((await find("yunnan")).rows[0]?.code).toBe("530000");
  });

  it("answers by the name and code of the day, with the history beside it", async () => {
    const [then] = (await find("海东市", "1999-06-01")).rows;
    expect(then?.onDay).toMatchObject({ code: "632100", nameZh: "海东地区" });
    expect(then?.within.map((row) => row.nameZh)).toEqual(["青海省"]);
    expect(then?.history.map((row) => row.code)).toEqual(expect.arrayContaining(["632100", "630200"]));
    const [now] = (await find("632100", "2014-01-01")).rows;
    expect(now?.onDay?.code).toBe("630200");
  });

  it("finds nothing for an empty text, and takes a wildcard for a character", async () => {
    expect((await find("  ")).rows).toEqual([]);
    expect((await find("%")).rows).toEqual([]);
    expect((await find("不存在的地方")).rows).toEqual([]);
  });

  it("says when there are more", async () => {
    const { rows, more } = await find("县");
    expect(more).toBe(true);
    expect(rows.length).toBeLessThanOrEqual(40);
  });
});
