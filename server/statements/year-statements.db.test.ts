import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { purposeGroups, sources } from "@/core/kernel/fund-terms";
import { ageParts, type StatementKind, statementKinds, statementLines } from "@/core/statements/statement-lines";
import { type StatementFilters, type StatementLevel, statementLevels } from "@/core/statements/statements-query";
import { journey } from "../money/journey-for-tests";
import { people } from "../money/stage-for-tests";
import { outcome, type PeriodStage, periodStage } from "../periods/stage-for-tests";
import { listTransfers } from "../transfers/list-transfers";
import { getYearStatement, type StatementCell, type YearStatement } from "./get-year-statement";
import { lineFigures } from "./line-figures";
import { listUnspentReceipts } from "./list-unspent-receipts";

let stage: PeriodStage;

beforeAll(async () => {
  stage = await periodStage();
  const { id } = await stage.emptyProject();
  // Years ago, years later, other money: what is sent in one year is received in the next.
  await stage.withCounty(id, 1_000n, "2023-02-01");
  await stage.post(id, "expenditure", 300n, "2024-05-01");
  await stage.post(id, "sending", 500n, "2024-12-30");
  await stage.post(id, "receipt", 450n, "2025-01-04");
  await stage.post(id, "refund", 20n, "2025-03-01");
  await stage.post(id, "capital_paid_in", 100n, "2025-04-01");
  await stage.post(id, "returning", 50n, "2025-05-01");
  await stage.post(id, "return_receipt", 50n, "2025-05-09");
  const donated = { source: "donation" as const };
  for (const kind of ["sending", "receipt", "pass_down", "pass_down_receipt"] as const)
    await stage.post(id, kind, 70n, "2026-02-01", donated);
  const undone = await stage.post(id, "expenditure", 30n, "2026-03-01", donated);
  await stage.post(id, "reversal", 30n, "2026-04-01", {
    ...donated,
    reverses: undone,
    reason: "twice",
    subjectId: await subjectOf(undone),
  });
  const money = journey(stage);
  const project = await money.project();
  await money.withCounty(project, "50000");
  await money.confirm(await money.register(project, "20000"));
});
afterAll(() => stage.close());

const subjectOf = (transfer: number) =>
  stage.as(people.auditor, async (work) => {
    const [row] = await work.sql<{ id: number }[]>`select subject_id as id from transfer where id = ${transfer}`;
    return row?.id ?? 0;
  });

const read = (kind: StatementKind, filters: StatementFilters = {}, person: string = people.auditor) =>
  stage.as(person, (work) => getYearStatement(work, { kind, ...filters }));
const cellsOf = ({ rows }: YearStatement, key: string) => rows.find((row) => row.key === key)?.cells ?? {};
const sumOf = (cells: readonly (StatementCell | undefined)[]) =>
  cells.reduce((sum: bigint, cell) => sum + (typeof cell === "bigint" ? cell : 0n), 0n);

describe("budget and final account", () => {
  it("of the donor: what was planned, promised, sent and returned", async () => {
    const { sums } = await read("donor", { year: 2026, by: "national" });
    expect(sums).toEqual({
      budget: 100_000_00n,
      committed: 100_000_00n,
      sent: 50_000_00n + 70n,
      returned: 0n,
      final: 50_000_00n + 70n,
      difference: 50_000_00n - 70n,
      final_share: "50.00",
    });
    expect((await read("donor", { year: 2025, by: "national" })).sums).toMatchObject({
      budget: 0n,
      sent: 0n,
      returned: 50n,
      final: -50n,
      final_share: null,
    });
  });

  it("of the recipient: what it had, received, spent and has left", async () => {
    expect((await read("recipient", { year: 2025, by: "national" })).sums).toMatchObject({
      opening: 700n,
      received: 450n,
      available: 1150n,
      spent: -20n,
      instruments: 100n,
      returned: 50n,
      closing: 1020n,
      accounted: 1150n,
    });
    expect((await read("recipient", { year: 2026, by: "national" })).sums).toMatchObject({
      opening: 1020n,
      received: 50_000_00n + 70n,
      spent: 20_000_00n,
      closing: 30_000_00n + 1090n,
    });
  });
});

describe("sources and uses", () => {
  it("balance, this year and the one before", async () => {
    for (const year of [2023, 2024, 2025, 2026]) {
      const statement = await read("sources-and-uses", { year });
      expect(cellsOf(statement, "available")).toEqual(cellsOf(statement, "accounted"));
    }
    const { amount, previous } = cellsOf(await read("sources-and-uses", { year: 2025 }), "received");
    expect([amount, previous]).toEqual([450n, 0n]);
  });

  it("have parts that make up their wholes and are counted in no total", async () => {
    const statement = await read("sources-and-uses", { year: 2026 });
    const parts = (keys: readonly string[]) => sumOf(keys.map((key) => cellsOf(statement, key).amount));
    expect(parts(sources)).toBe(cellsOf(statement, "received").amount);
    expect(parts(ageParts)).toBe(cellsOf(statement, "closing").amount);
    expect(cellsOf(statement, "works").amount).toBe(20_000_00n);
    expect(parts(purposeGroups)).toBe(cellsOf(statement, "spent").amount);
    expect(statement.rows.map(({ key, role }) => ({ key, role }))).toEqual(
      statementLines["sources-and-uses"].map(({ key, role }) => ({ key, role })),
    );
  });
});

describe("ageing", () => {
  it("is that of the receipts, the oldest spent first", async () => {
    const { sums } = await read("ageing", { year: 2025, by: "national" });
    expect(sums).toMatchObject({ older: 570n, year_2: 0n, year_1: 450n, unspent: 1020n, since: "2023-02-01" });
    expect(sums?.old_share).toBe("55.88");
    expect(sums?.in_transit).toBe(50n);
  });

  it("opens the receipts behind it", async () => {
    const list = (age?: "older" | "year_1") =>
      stage.as(people.auditor, (work) => listUnspentReceipts(work, { year: 2025, age, source: "provincial" }));
    expect((await list()).totals).toEqual({ count: 2, year_1: 450n, year_2: 0n, older: 570n, total: 1020n });
    expect((await list("older")).rows).toMatchObject([{ receivedOn: "2023-02-01", received: 1000n, unspent: 570n }]);
  });
});

describe("every statement", () => {
  const kinds = statementKinds.filter((kind) => kind !== "sources-and-uses");

  it.each(kinds)("%s adds up to the same whatever its rows are", async (kind) => {
    const whole = await read(kind, { year: 2026, by: "national" });
    for (const by of statementLevels) {
      const statement = await read(kind, { year: 2026, by });
      expect(statement.sums, by).toEqual(whole.sums);
      for (const { key, kind: cell } of statement.columns)
        if (cell === "money") expect(sumOf(statement.rows.map(({ cells }) => cells[key]))).toBe(whole.sums?.[key]);
    }
  });

  it("names its rows", async () => {
    const first = async (kind: StatementKind, by: StatementLevel) =>
      (await read(kind, { year: 2026, by })).rows.map(({ key, name }) => [key, name?.nameEn ?? null]);
    expect(await first("donor", "province")).toEqual([["110000", "Beijing"]]);
    expect(await first("recipient", "province")).toEqual([["150000", "Inner Mongolia"]]);
    expect(await first("recipient", "pairing")).toEqual([["P01", "Beijing – Inner Mongolia"]]);
    expect(await first("ageing", "county")).toEqual([["150125", "Wuchuan County"]]);
    expect(await first("ageing", "source")).toEqual([
      ["donation", null],
      ["provincial", null],
    ]);
  });

  it("is about what is asked for, as far as the reader sees it", async () => {
    const closing = async (filters: StatementFilters, person?: string) =>
      (await read("recipient", { year: 2026, by: "national", ...filters }, person)).sums?.closing;
    const whole = 30_000_00n + 1090n;
    for (const filters of [{ pairing: "P01" }, { division: "110000" }, { division: "150000" }, { county: "150125" }])
      expect(await closing(filters)).toBe(whole);
    for (const filters of [{ pairing: "P03" }, { division: "310000" }, { division: "150400" }, { county: "150430" }])
      expect(await closing(filters)).toBe(0n);
    for (const person of [people.approver, people.west, people.county]) expect(await closing({}, person)).toBe(whole);
    expect(await closing({}, people.foreignEast)).toBe(0n);
    expect(await closing({}, people.neighbour)).toBe(0n);
    expect(await outcome(read("donor", {}, "song.ping"))).toBe("done");
  });

  it("opens in each of its figures the transfers that make it up", async () => {
    const behind = async (line: string, year: number) => {
      const { figure, span } = lineFigures[line] as (typeof lineFigures)[string];
      const from = span === "during" ? `${year}-01-01` : undefined;
      const until = span === "before" ? `${year - 1}-12-31` : `${year}-12-31`;
      const { totals } = await stage.as(people.auditor, (work) =>
        listTransfers(work, { figure, from, until, division: "110000" }),
      );
      return totals.added - totals.taken;
    };
    for (const kind of kinds)
      for (const year of [2024, 2025]) {
        const { sums } = await read(kind, { year, by: "national" });
        for (const line of Object.keys(lineFigures))
          if (sums && line in sums) expect(await behind(line, year), `${kind} ${year} ${line}`).toBe(sums[line]);
      }
    const { totals } = await stage.as(people.auditor, (work) =>
      listTransfers(work, { figure: "expended", purpose: "works", from: "2026-01-01" }),
    );
    expect(totals.added - totals.taken).toBe(20_000_00n);
  });
});
