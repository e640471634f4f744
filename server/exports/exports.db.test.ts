import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disbursementsQuerySchema } from "@/core/disbursements/disbursements-query";
import { programmeRoles } from "@/core/kernel/roles";
import { listAccounts } from "../accounts/list-accounts";
import { listDisbursements } from "../disbursements/list-disbursements";
import { type Journey, journey } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { type Export, exportOf, type Words } from "./export";
import { exportNamed } from "./exports";
import { sendExport } from "./send-export";

const words: Words = { t: (key) => key, language: "en" };
const lists = [
  "commitments",
  "disbursements",
  "expenditures",
  "flags",
  "investments",
  "pass-downs",
  "projects",
  "reallocations",
  "refunds",
  "returns",
  "transfers",
];

let stage: MoneyStage;
let money: Journey;
let project: string;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
  project = await money.project();
  for (let n = 1; n <= 7; n++) await money.request(project, `${n}`);
});
afterAll(() => stage.close());

/** Everything that an export writes for a person: its rows, as many works as there are batches. */
function rowsFor(person: string, found: Export, sent: Record<string, string>) {
  return money.as(person, async (work) => {
    const sheet = await found.open(work, sent, words, (run) => money.as(person, run));
    const rows = [];
    for await (const batch of sheet.rows) rows.push(...batch);
    return rows;
  });
}

describe("an export", () => {
  const inTwos = exportOf({
    name: "in-twos",
    roles: ["western_coordinator"],
    input: disbursementsQuerySchema,
    title: "disbursements.title",
    read: (work, query) => listDisbursements(work, query, 2),
    columns: [
      { label: "exports.columns.code", of: (row) => row.code },
      { label: "exports.columns.amount", kind: "money", sum: true, of: (row) => row.amount },
    ],
  });

  it("holds every row once in the order of its page, however it is cut, and the sum of what adds up", async () => {
    const rows = await rowsFor(people.west, inTwos, { project });
    expect(rows.map((row) => row[1])).toEqual([700n, 600n, 500n, 400n, 300n, 200n, 100n, 2800n]);
    expect(rows.at(-1)?.[0]).toBe("exports.sum");
  });

  it("is refused to a role that is not listed, and with a filter that cannot be read", async () => {
    await expect(rowsFor(people.county, inTwos, {})).rejects.toMatchObject({ kind: "forbidden" });
    await expect(rowsFor(people.west, inTwos, { state: "nowhere" })).rejects.toMatchObject({
      errors: [{ field: "state", code: "choice" }],
    });
  });

  it("of every list has as many cells as columns, for each role of the programme", async () => {
    for (const name of lists) {
      const found = exportNamed(name);
      if (!found) throw new Error(`${name} is no export`);
      expect(found.roles).toEqual(programmeRoles);
      for (const person of [people.west, people.auditor])
        for (const row of await rowsFor(person, found, {})) expect(row.includes(undefined as never), name).toBe(false);
      expect(await rowsFor(people.foreignCounty, found, { county: "150125" }), name).toEqual([]);
    }
  });

  it("of the audit trail is for those who read it", async () => {
    const events = exportNamed("events");
    if (!events) throw new Error("the audit trail is no export");
    expect((await rowsFor(people.auditor, events, { project }))[0]).toContain(project);
    await expect(rowsFor(people.west, events, {})).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("of balances has a row for each county, and their sum", async () => {
    const balances = exportNamed("balances");
    const rows = balances ? await rowsFor(people.west, balances, { year: "2026" }) : [];
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["P01", "150125", "Wuchuan County", 10000000n],
      ["exports.sum", null, null, 10000000n],
    ]);
  });
});

describe("a statement as a file", () => {
  const open = (name: string, sent: Record<string, string>) =>
    money.as(people.west, async (work) => {
      const sheet = await exportNamed(name)?.open(work, sent, words, (run) => money.as(people.west, run));
      const rows = [];
      for await (const batch of sheet?.rows ?? []) rows.push(...batch);
      return {
        heading: Object.fromEntries(sheet?.heading ?? []),
        labels: sheet?.columns.map(({ label }) => label),
        rows,
      };
    });

  it("of an account has each transfer with the balance after it, below what the account is", async () => {
    const [account] = await money.as(people.west, (work) => listAccounts(work, { project }));
    const { heading, labels, rows } = await open("account-statement", { account: String(account?.id) });
    expect(heading).toMatchObject({ "exports.columns.project_code": project, "exports.columns.year": "2026" });
    const balance = labels?.indexOf("accounts.statement.balance") ?? 0;
    expect(rows[0]?.[balance]).toBe(account?.balance);
    const voucher = await open("voucher", { transfer: String(rows[0]?.[0]) });
    expect(voucher.rows[0]).toContain("人民币壹拾万元整");
  });

  it("sums what adds up", async () => {
    await money.withCounty(project, "300");
    const ledger = await open("county-ledger", { county: "150125", year: "2026" });
    expect(ledger.rows.map((row) => row.slice(0, 3))).toEqual([
      ["2026-06-01", "京协〔2026〕3号", 30000n],
      ["exports.sum", null, 30000n],
    ]);
    const card = await open("fund-card", { project });
    expect(card.rows.map((row) => row.slice(2, 5))).toEqual([
      [10000000n, 10000000n, 30000n],
      [10000000n, 10000000n, 30000n],
    ]);
    const trial = await open("trial-balance", { project });
    for (const row of trial.rows.filter((each) => each[1] === "exports.sum")) expect(row[2]).toBe(row[3]);
    expect(trial.rows.length).toBeGreaterThan(6);
  });
});

describe("a download", () => {
  const download = (sent: Record<string, string>, name = "disbursements") =>
    money.as(people.west, (work) =>
      sendExport(work, { name, sent, words, again: (run) => money.as(people.west, run) }),
    );

  it("is a file named after its title and day, in the format asked for", async () => {
    const csv = await download({ format: "csv", project });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("content-disposition")).toBe(
      `attachment; filename="disbursements.csv"; filename*=UTF-8''disbursements.title%202026-06-01.csv`,
    );
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(9);
    const xlsx = await download({ format: "xlsx", project });
    expect(Buffer.from(await xlsx.arrayBuffer()).toString("latin1", 0, 2)).toBe("PK");
  });

  it("without a format or of an unknown name is refused before a byte is sent", async () => {
    await expect(download({})).rejects.toMatchObject({ errors: [{ field: "format" }] });
    await expect(download({ format: "csv" }, "people")).rejects.toMatchObject({ kind: "not_found" });
  });
});
