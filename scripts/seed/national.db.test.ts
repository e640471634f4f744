import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/db/client";
import { nationalPairings } from "@/db/seed/national/national-pairings";
import { type TestDatabase, testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { seedNational } from "./national";
import { plannedCohorts } from "./national/cohort-plan";

const projects = 60;
const compared = ["project", "project_version", "disbursement", "expenditure", "account", "transfer", "event"];

let databases: TestDatabase[];

async function asReviewer<T>({ ownerUrl, appUrl }: TestDatabase, run: (work: Work) => Promise<T>): Promise<T> {
  const owner = connect(ownerUrl, { max: 1 });
  const app = connect(appUrl, { max: 1 });
  try {
    const [row] = await owner<{ id: number }[]>`
      select m.id from membership m join person p on p.id = m.person_id where p.sign_in_name = 'centre.1'`;
    return await openWork(app, { kind: "membership", membershipId: row?.id ?? 0 }, run);
  } finally {
    await Promise.all([owner.end(), app.end()]);
  }
}

beforeAll(async () => {
  databases = [await testDatabase(), await testDatabase()];
  await Promise.all(
    databases.map(({ ownerUrl, appUrl }) => seedNational({ ownerUrl, appUrl, password: "not used here", projects })),
  );
}, 300_000);

afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
});

test("at full size it has 66,000 projects of all eighteen pairings in about 450 counties", () => {
  const planned = [...plannedCohorts(66_000)];
  expect(planned.reduce((sum, cohort) => sum + cohort.count, 0)).toBe(66_000);
  expect(new Set(planned.map(({ pairing }) => pairing.id)).size).toBe(18);
  const counties = new Set(nationalPairings().flatMap((pairing) => pairing.counties));
  expect(counties.size).toBeGreaterThan(350);
});

test("it is the same every time", async () => {
  const hashes = (database: TestDatabase) =>
    asReviewer(database, async ({ sql }) => {
      const found: Record<string, unknown> = {};
      for (const table of compared) {
        const [row] = await sql`
          select count(*)::integer as rows, md5(string_agg(t::text, E'\n' order by t.id)) as content from ${sql(table)} t`;
        found[table] = row;
      }
      return found;
    });
  const [first, second] = await Promise.all(databases.map(hashes));
  expect(first?.project).toMatchObject({ rows: projects });
  expect(second).toEqual(first);
});

test("projects go through their lives with about fifteen transfers each, and the books agree", async () => {
  const [database] = databases;
  if (!database) throw new Error("no database");
  const found = await asReviewer(database, async ({ sql }) => ({
    stages: (await sql`select distinct stage as name from project`.values()).flat(),
    transfers: (await sql`select count(*)::integer as count from transfer`)[0]?.count as number,
  }));
  expect(found.stages).toContain("closed");
  expect(found.transfers / projects).toBeGreaterThan(10);
  const owner = connect(database.ownerUrl, { max: 1 });
  expect(await owner`select * from verify_money()`).toEqual([]);
  await owner.end();
});
