import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disbursementStates } from "@/core/disbursements/disbursement-life";
import { instrumentKinds } from "@/core/instruments/instrument-terms";
import { books } from "@/core/kernel/fund-terms";
import { periodState, periodStates } from "@/core/periods/period-state";
import { projectStages } from "@/core/projects/project-life";
import { flagStates } from "@/core/rules/rule-terms";
import { type Client, connect } from "@/db/client";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { getDesk } from "@/server/desk/get-desk";
import { listInstruments } from "@/server/instruments/list-instruments";
import { listMovements } from "@/server/instruments/list-movements";
import { listPeriods } from "@/server/periods/list-periods";
import { seedDemonstration } from "./demonstration";
import { faults } from "./demonstration/stories";
import type { Surprise } from "./demonstration/tell";

// Early in a year, so that the stories run over the end of a fiscal year.
const baseDate = "2026-01-05";
const now = new Date(`${baseDate}T09:00:00+08:00`);
const compared = [
  ...[
    "project",
    "project_version",
    "budget_line",
    "performance_target",
    "project_signature",
    "library_entry",
    "notice",
  ],
  ...["progress_report", "target_actual", "paper", "commitment", "disbursement", "receipt", "pass_down", "expenditure"],
  ...[
    "money_return",
    "refund",
    "reallocation",
    "pledge",
    "investment",
    "investment_payment",
    "account",
    "transfer",
    "judgement",
    "flag",
    "event",
  ],
  ...["period", "instrument", "instrument_movement"],
];

let papers: string;
let databases: TestDatabase[];
let apps: Client[];
let surprises: Surprise[][];

/** The first reviewer's membership is enough to see everything. */
async function as<T>(database: number, signInName: string, run: (work: Work) => Promise<T>): Promise<T> {
  const owner = connect((databases[database] as TestDatabase).ownerUrl, { max: 1 });
  const rows = await owner<{ id: number }[]>`
    select m.id from membership m join person p on p.id = m.person_id where p.sign_in_name = ${signInName} order by m.id`;
  await owner.end();
  const credential = { kind: "membership", membershipId: rows[0]?.id ?? 0 } as const;
  return openWork(apps[database] as Client, credential, run, { now });
}

beforeAll(async () => {
  papers = mkdtempSync(join(tmpdir(), "counterpart-papers-"));
  process.env.DATA_DIR = papers;
  databases = [await testDatabase(), await testDatabase()];
  apps = databases.map(({ appUrl }) => connect(appUrl, { max: 1 }));
  const projects = faults.length + 12;
  surprises = await Promise.all(
    databases.map(({ ownerUrl, appUrl }) =>
      seedDemonstration({ ownerUrl, appUrl, password: "not used here", baseDate, projects }),
    ),
  );
}, 300_000);

afterAll(async () => {
  await Promise.all(apps.map((app) => app.end()));
  await Promise.all(databases.map((database) => database.close()));
  rmSync(papers, { recursive: true });
});

test("rules stop what they are meant to stop and nothing else", () => {
  expect(surprises).toEqual([[], []]);
});

test("the same day of a first start gives the same rows", async () => {
  const hashes = (database: number) =>
    as(database, "zhao.min", async ({ sql }) => {
      const found: Record<string, unknown> = {};
      for (const table of compared) {
        const [row] = await sql`
          select count(*)::integer as rows, md5(string_agg(t::text, E'\n' order by t.id)) as content from ${sql(table)} t`;
        found[table] = row;
      }
      return found;
    });
  const first = await hashes(0);
  for (const table of compared) expect(first[table], table).not.toMatchObject({ rows: 0 });
  expect(await hashes(1)).toEqual(first);
});

test("every stage of a project and every state of a disbursement and of a flag is there to be seen", async () => {
  const found = await as(0, "zhao.min", async ({ sql }) => ({
    stages: await sql`select distinct stage as name from project`.values(),
    disbursements: await sql`select distinct state as name from disbursement`.values(),
    flags: await sql`select distinct state as name from flag`.values(),
  }));
  expect(found.stages.flat().sort()).toEqual([...projectStages].sort());
  expect(found.disbursements.flat().sort()).toEqual([...disbursementStates].sort());
  expect(found.flags.flat().sort()).toEqual([...flagStates].sort());
});

test("instruments of every kind are there, with defaults, one ended, and one that waits", async () => {
  const { totals } = await as(0, "zhao.min", (work) => listInstruments(work, {}));
  expect(totals.kinds.map(({ kind }) => kind).sort()).toEqual([...instrumentKinds].sort());
  expect(totals.kinds.filter((kind) => kind.default > 0n)).toHaveLength(3);
  expect((await as(0, "zhao.min", (work) => listInstruments(work, { state: "wound_up" }))).totals.count).toBe(1);
  expect((await as(0, "zhao.min", (work) => listMovements(work, { state: "registered" }))).totals.count).toBe(1);
});

test("books are closed in every role's name, reopened and asked for, with money carried over", async () => {
  for (const state of periodStates) {
    const { rows } = await as(0, "zhao.min", (work) => listPeriods(work, { state }));
    expect(new Set(rows.map(periodState))).toEqual(new Set([state]));
    if (state === "closed") expect(rows.some(({ carryOver }) => carryOver > 0n)).toBe(true);
  }
  for (const book of books) {
    const { rows } = await as(0, "zhao.min", (work) => listPeriods(work, { book }));
    expect(rows.length, book).toBeGreaterThan(0);
  }
});

test("something waits in every section of every desk", async () => {
  const people = ["wang.lei", "li.na", "chen.jie", "xu.min", "lin.feng", "huang.yan", "liu.yang", "sun.tao"]
    .concat(["zhang.wei", "bao.lin", "yang.fan", "he.li", "ma.lin", "ding.yi", "tian.hua", "long.mei"])
    .concat(["sun.yan", "zhou.qiang", "wu.jing", "zheng.hao", "ma.chao", "lu.ting", "nong.hui", "luo.gang"])
    .concat(["mu.qing", "hai.rong", "shi.lei", "feng.yu", "gu.xin", "cheng.bo", "wei.dong", "cen.lan", "zhao.min"]);
  const waiting = new Map<string, number>();
  for (const person of people)
    for (const { key, count } of await as(0, person, getDesk)) waiting.set(key, (waiting.get(key) ?? 0) + count);
  expect([...waiting].filter(([, count]) => count === 0).map(([key]) => key)).toEqual([]);
});

test("the books agree with the transfers", async () => {
  const owner = connect((databases[0] as TestDatabase).ownerUrl, { max: 1 });
  expect(await owner`select * from verify_money()`).toEqual([]);
  await owner.end();
});
