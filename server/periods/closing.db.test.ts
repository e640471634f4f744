import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../money/stage-for-tests";
import { getPeriod } from "./get-period";
import { listCarryOver } from "./list-carry-over";
import { listPeriods } from "./list-periods";
import { readBookYear } from "./read-book-year";
import { readClosingPreview } from "./read-closing-preview";
import { readClosingProgress } from "./read-closing-progress";
import { readCountyProgress } from "./read-county-progress";
import { outcome, type PeriodStage, periodStage } from "./stage-for-tests";
import { sumCarryOver } from "./sum-carry-over";

let stage: PeriodStage;
let projectId: number;
let projectCode: string;

beforeAll(async () => {
  stage = await periodStage();
  ({ id: projectId, code: projectCode } = await stage.emptyProject());
  await stage.withCounty(projectId, 100_00n, "2025-03-10");
  await stage.post(projectId, "expenditure", 30_00n, "2025-04-20");
  await stage.withCounty(projectId, 50_00n, "2025-04-25");
});
afterAll(() => stage.close());

const close = (person: string, period: string, pairing?: string) => outcome(stage.closePeriod(person, period, pairing));

describe("a period is closed", () => {
  it.each([
    ["the auditor", people.auditor],
    ["an administrator", "song.ping"],
  ])("not by %s", async (_, person) => {
    expect(await close(person, "2025-03")).toBe("forbidden");
  });

  it("not of another pairing, and not without saying which where there are several", async () => {
    expect(await close(people.approver, "2025-03", "P03")).toBe("not_found");
    expect(await close("tian.hua", "2025-03")).toBe("required");
    expect(await close("tian.hua", "2025-03", "P99")).toBe("not_found");
  });

  it("when it is over (period_has_ended)", async () => {
    expect(await close(people.approver, "2026-06")).toBe("constraint.period_has_ended");
    expect(await close(people.approver, "2026")).toBe("constraint.period_has_ended");
    expect(await close(people.approver, "2027")).toBe("constraint.period_has_ended");
  });

  it("in order: the day before must be closed, unless the book has nothing before (period_in_order)", async () => {
    expect(await close(people.county, "2025-04")).toBe("constraint.period_in_order");
    expect(await close(people.county, "2025-03")).toBe("done");
    expect(await close(people.county, "2025-03")).toBe("constraint.period_not_closed_yet");
    expect(await close(people.county, "2025-05")).toBe("constraint.period_in_order");
    expect(await close(people.county, "2025-04")).toBe("done");
  });

  it("once nothing waits to be dated into it (period_nothing_waits)", async () => {
    await stage.owner`alter table expenditure disable row level security`;
    const [added] = await stage.owner<{ id: number }[]>`
      insert into expenditure (code, project_id, pairing_id, county_code, source, fiscal_year, state, amount, purpose,
        description, spent_on, payee_name, payee_kind, payee_account_kind, payer_account_kind, registered_by)
      values ('E-waits', ${projectId}, 'P01', '150125', 'provincial', 2025, 'registered', 100, 'works', 'Pipes',
        '2025-05-31', 'Works', 'contractor', 'corporate', 'special', (select min(id) from person)) returning id`;
    await stage.owner`alter table expenditure enable row level security`;
    expect(await close(people.county, "2025-05")).toBe("constraint.period_nothing_waits");
    const preview = await stage.as(people.county, (work) =>
      readClosingPreview(
        work,
        { startsOn: "2025-05-01", endsOn: "2025-05-31" },
        { book: "county", pairingId: "P01", countyCode: "150125" },
      ),
    );
    expect(preview).toMatchObject({ openCount: 1, open: [{ code: "E-waits", blocks: true, subject: "expenditure" }] });
    expect(preview.carryOver).toEqual({ year_1: 120_00n, year_2: 0n, older: 0n, total: 120_00n });
    // The two sides' own books do not wait for a county.
    expect(await close(people.approver, "2025")).toBe("done");
    expect(await close(people.reviewer, "2025")).toBe("constraint.period_nothing_waits");
    await stage.owner.begin(async (sql) => {
      await sql`alter table expenditure disable row level security`;
      await sql`alter table expenditure disable trigger user`;
      await sql`update expenditure set state = 'withdrawn' where id = ${added?.id as number}`;
      await sql`alter table expenditure enable trigger user`;
      await sql`alter table expenditure enable row level security`;
    });
    expect(await close(people.county, "2025-05")).toBe("done");
  });

  it("a year closes what is open of it; a month of a closed year is closed already", async () => {
    expect(await close(people.approver, "2025-07")).toBe("constraint.period_not_closed_yet");
    expect(await close(people.county, "2025")).toBe("done");
    expect(await close(people.county, "2026-01")).toBe("done");
  });

  it("in one's own name only, and never as reopened (period_closed_in_own_name)", async () => {
    const insert = (columns: string, values: string) =>
      outcome(
        stage.as(people.west, (work) =>
          work.sql.unsafe(`insert into period (book, pairing_id, starts_on, ends_on, ${columns})
            values ('west', 'P01', '2025-01-01', '2025-12-31', ${values})`),
        ),
      );
    const self = "actor_person()";
    const other = "(select min(id) from person where id <> actor_person())";
    expect(await insert("closed_by", other)).toBe("constraint.period_closed_in_own_name");
    const reopened = "closed_by, reopening_reason, reopening_asked_by, reopening_asked_at";
    expect(await insert(reopened, `${self}, 'r', ${self}, now()`)).toBe("constraint.period_closed_in_own_name");
  });

  it.each([
    ["another side's", people.approver, "('west', 'P01', null)"],
    ["a county's by the west", people.west, "('county', 'P01', '150125')"],
    ["everybody's by an office", people.west, "('national', null, null)"],
    ["another county's", people.county, "('county', 'P01', '150430')"],
    ["another pairing's", people.west, "('west', 'P03', null)"],
  ])("not %s, also past the command (policy period_add)", async (_, person, place) => {
    const [book, pairing, county] = place.slice(1, -1).split(", ");
    const act = stage.as(person, (work) =>
      work.sql.unsafe(`insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
        values (${book}, ${pairing}, ${county}, '2024-01-01', '2024-12-31', actor_person())`),
    );
    expect(await outcome(act)).toBe("forbidden");
  });
});

describe("what is closed", () => {
  it.each([
    "delete from period",
    "truncate period cascade",
    "update period set ends_on = ends_on",
    "delete from carry_over",
  ])("stays: %s", async (statement) => {
    expect(await outcome(stage.as(people.reviewer, (work) => work.sql.unsafe(statement)))).toBe("forbidden");
  });

  it("stays against the owner too (carry_over_append_only, period_kept)", async () => {
    for (const statement of ["delete from carry_over", "update carry_over set unspent = 1", "truncate carry_over"])
      await expect(stage.owner.unsafe(statement), statement).rejects.toMatchObject({
        constraint_name: "carry_over_append_only",
      });
    await expect(stage.owner.unsafe("delete from period")).rejects.toMatchObject({ code: "23514" });
  });

  it("takes no posting any more, in its own book alone (ledger_period_open)", async () => {
    expect(await outcome(stage.post(projectId, "sending", 1_00n, "2025-08-01"))).toBe("constraint.ledger_period_open");
    expect(await outcome(stage.post(projectId, "expenditure", 1_00n, "2026-01-31"))).toBe(
      "constraint.ledger_period_open",
    );
    expect(await outcome(stage.post(projectId, "expenditure", 1_00n, "2026-02-01"))).toBe("done");
    await stage.post(projectId, "sending", 1_00n, "2026-01-01");
    expect(await outcome(stage.post(projectId, "receipt", 1_00n, "2025-08-01"))).toBe("done");
  });
});

describe("carry-over", () => {
  it("is kept by receipt, the oldest spent first", async () => {
    const { rows } = await stage.as(people.county, (work) =>
      listPeriods(work, { book: "county", pairing: undefined, county: "150125", year: 2025, state: undefined }),
    );
    const april = rows.find(({ startsOn, endsOn }) => startsOn === "2025-04-01" && endsOn === "2025-04-30");
    expect(april).toMatchObject({ book: "county", carryOver: 120_00n, closedByEn: "Sun Yan", reopenedAt: null });
    const periodId = april?.id as number;
    const receipts = await stage.as(people.county, (work) => listCarryOver(work, { periodId }));
    expect(
      receipts.rows.map((row) => [row.receivedOn, row.received, row.unspent, row.kind, row.days, row.age]),
    ).toEqual([
      ["2025-04-25", 50_00n, 50_00n, "pass_down_receipt", 5, "year_1"],
      ["2025-03-10", 100_00n, 70_00n, "pass_down_receipt", 51, "year_1"],
    ]);
    expect(receipts.totals).toEqual({ count: 2, year_1: 120_00n, year_2: 0n, older: 0n, total: 120_00n });
  });

  it("is shown by project, county and pairing, to whom they concern", async () => {
    const periodId = await stage.as(people.approver, async (work) => {
      const { rows } = await listPeriods(work, { book: "east" });
      return rows[0]?.id as number;
    });
    const sums = (person: string, by: "pairing" | "county" | "project") =>
      stage.as(person, (work) => sumCarryOver(work, { periodId }, by));
    const unspent = { year_1: 120_00n, year_2: 0n, older: 0n, total: 120_00n };
    expect(await sums(people.approver, "pairing")).toMatchObject([{ pairingId: "P01", countyCode: null, ...unspent }]);
    expect(await sums(people.reviewer, "county")).toMatchObject([{ countyCode: "150125", ...unspent }]);
    expect(await sums(people.auditor, "project")).toMatchObject([
      { projectCode, source: "provincial", fiscalYear: 2025, ...unspent },
    ]);
    expect(await sums(people.foreignEast, "pairing")).toEqual([]);
    const detail = await stage.as(people.auditor, (work) => getPeriod(work, { periodId }));
    expect(detail).toMatchObject({ receipts: 2, carryOver: unspent, timeline: [{ verb: "books_closed" }] });
    expect(await outcome(stage.as(people.foreignEast, (work) => getPeriod(work, { periodId })))).toBe("not_found");
  });
});

describe("how far the books are closed", () => {
  const year = (person: string, query: { pairing?: string; county?: string }) =>
    stage.as(person, async (work) => {
      const books = await readBookYear(work, { year: 2025, ...query });
      return Object.fromEntries(books.map(({ book, periods }) => [book, periods.map(({ state }) => state)]));
    });

  it("is shown by month", async () => {
    const all = (state: string) => Array.from({ length: 13 }, () => state);
    expect(await year(people.reviewer, {})).toEqual({ national: all("open") });
    expect(await year(people.approver, { pairing: "P01" })).toEqual({
      national: all("open"),
      east: all("closed"),
      west: all("open"),
    });
    expect(await year(people.county, { pairing: "P01", county: "150125" })).toEqual({
      national: all("open"),
      county: all("closed"),
    });
  });

  it("is shown by pairing and county", async () => {
    const progress = await stage.as(people.reviewer, (work) => readClosingProgress(work, { until: "2025-12-31" }));
    expect(progress).toEqual([
      { pairingId: "P01", eastUntil: "2025-12-31", westUntil: null, counties: 1, countiesClosed: 1 },
    ]);
    const counties = await stage.as(people.west, (work) => readCountyProgress(work, { pairing: "P01" }));
    expect(counties).toEqual([
      { countyCode: "150125", countyZh: "武川县", countyEn: "Wuchuan County", until: "2026-01-31" },
    ]);
  });
});
