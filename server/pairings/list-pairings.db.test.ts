import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Client, connect } from "@/db/client";
import { loadCast } from "@/db/seed/load-cast";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { getPairing } from "./get-pairing";
import { getTimeLine } from "./get-time-line";
import { listPairings } from "./list-pairings";

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

const ask = <T>(run: (work: Work) => Promise<T>) => openWork(app, { kind: "membership", membershipId }, run);
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

describe("pairings as of a day", () => {
  it("lists those in force, in the order of the supporters' codes", async () => {
    const before = await ask((work) => listPairings(work, { asOf: "2010-06-29" }));
    const after = await ask((work) => listPairings(work, { asOf: "2010-06-30" }));
    expect(ids(before.rows)).toContain("P09");
    expect(ids(after.rows)).not.toContain("P09");
    expect(ids(after.rows).slice(0, 3)).toEqual(["P01", "P02", "P07"]);
    expect(after.rows).toHaveLength(15);
    expect(await ask((work) => listPairings(work, { asOf: "1996-07-05" }))).toMatchObject({
      rows: [],
      projects: 0,
      sent: 0n,
    });
    expect((await ask((work) => listPairings(work, { asOf: "1996-07-05", all: true }))).rows).toHaveLength(18);
  });

  it("names both sides by the name of the day", async () => {
    const { rows } = await ask((work) => listPairings(work, { asOf: "2005-01-01" }));
    expect(rows.find((row) => row.id === "P14")).toMatchObject({
      supporter: { code: "350200", nameZh: "厦门市" },
      recipient: { code: "500000", nameZh: "重庆市" },
      inForce: true,
      startsOn: "2002-01-01",
    });
  });

  it("tells what came before and after a pairing, and which places it covers", async () => {
    const ended = await ask((work) => getPairing(work, { id: "P14", asOf: "2011-01-01" }));
    expect(ended.pairing).toMatchObject({ inForce: false, endsOn: "2010-06-30", endPrecision: "month", sent: 0n });
    expect(ids(ended.succeededBy).sort()).toEqual(["P16", "P17"]);
    const named = await ask((work) => getPairing(work, { id: "P07", asOf: "2014-01-01" }));
    expect(named.scopes.map((scope) => scope.nameZh)).toContain("海东地区");
    await expect(ask((work) => getPairing(work, { id: "P99" }))).rejects.toThrow("not_found");
  });

  it("shows a province with the pairings of the places in it, and a place with those above it", async () => {
    const gansu = await ask((work) => getTimeLine(work, { code: "620000" }));
    expect(gansu.pairings.map((row) => [row.id, row.relation])).toEqual([
      ["P02", "own"],
      ["P17", "below"],
    ]);
    const linxia = await ask((work) => getTimeLine(work, { code: "622900" }));
    expect(linxia.pairings.map((row) => row.relation)).toEqual(["above", "own"]);
    expect(linxia.within.map((row) => row.code)).toEqual(["620000"]);
    await expect(ask((work) => getTimeLine(work, { code: "999999" }))).rejects.toThrow("not_found");
  });
});
