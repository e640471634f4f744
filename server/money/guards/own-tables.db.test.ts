import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rowsAsJson } from "@/server/rows-as-json";
import type { TransferEntry } from "../post-transfers";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { refusalOf } from "./attempt-for-tests";

/** Functions with the ledger's rights look at the tables of the product, whatever the caller has made under their names. */
let stage: MoneyStage;
let projectId: number;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  projectId = await newProject(stage);
});
const { entry, post, one } = poster(
  () => stage,
  () => projectId,
);

type Shadow = { person?: string; table: string; tamper: string; act: string };

/** Makes a table of one's own under a name of the product's, tampers, does something, and asks; then all is taken back. */
async function shadowed({ person = people.approver, table, tamper, act }: Shadow, ask: string) {
  let answer: unknown;
  const refusal = await refusalOf(stage.owner, async (transaction) => {
    await transaction`
      select open_work('membership', min(m.id)::text, null, '') from membership m join person p on p.id = m.person_id
      where p.sign_in_name = ${person}`;
    await transaction.unsafe(
      `create temp table ${table} as table public.${table}; grant all on pg_temp.${table} to public`,
    );
    await transaction.unsafe(`${tamper}; ${act}`);
    const [row] = await transaction.unsafe(`select (${ask}) as answer`);
    answer = row?.answer;
  });
  return refusal ?? answer;
}

const asJson = (each: TransferEntry) =>
  `'${rowsAsJson([
    {
      ...each,
      ...{ project_id: each.projectId, fiscal_year: each.fiscalYear, value_date: each.valueDate },
      subject_id: each.subjectId,
    },
  ])}'::jsonb`;
const closing = (month: string, book = "east") =>
  `insert into public.period (book, pairing_id, starts_on, ends_on, closed_by) values ('${book}', 'P01', '${month}-01',
    ('${month}-01'::date + interval '1 month - 1 day')::date, actor_person())`;
const posting = () => `select post_transfers(${asJson(entry("commitment", 1n))})`;

describe("a table of the caller's own is not looked at", () => {
  it("open_accounts.search_path", async () => {
    const alone = "alter function post_transfers(jsonb) reset search_path";
    const tamper = `update pg_temp.account_kind set outside = true; ${alone}`;
    const overdraft = `select overdraft_allowed from public.account where project_id = ${projectId} and kind = 'committed'`;
    expect(await shadowed({ table: "account_kind", tamper, act: posting() }, overdraft)).toBe(false);
  });

  it("post_transfers.search_path", async () => {
    const counted = `select count(*)::integer from public.transfer where project_id = ${projectId}`;
    const shadow = { table: "transfer", tamper: "truncate pg_temp.transfer", act: posting() };
    expect(await shadowed(shadow, counted)).toBe(1);
  });

  it("posted_before.search_path", async () => {
    const first = entry("commitment", 1n);
    const id = await one(people.approver, first);
    const shadow = { table: "transfer", tamper: "update pg_temp.transfer set amount = 2", act: "" };
    const answer = `posted_before((read_entries(${asJson(first)})).batch)::integer`;
    expect(await shadowed(shadow, `select ${answer}`)).toBe(id);
  });

  it("check_closing.search_path", async () => {
    await post(people.approver, entry("commitment", 1n));
    const shadow = { table: "transfer", tamper: "truncate pg_temp.transfer", act: closing("2024-01") };
    const seen = "select last_transfer > 0 from public.period order by id desc limit 1";
    expect(await shadowed(shadow, seen)).toBe(true);
  });

  it("keep_carry_over.search_path", async () => {
    await post(people.approver, entry("sending", 1n, { valueDate: "2024-01-15" }));
    await post(people.west, entry("receipt", 1n, { valueDate: "2024-01-15" }));
    const shadow = { person: people.west, table: "carry_over", tamper: "", act: closing("2024-01", "west") };
    expect(await shadowed(shadow, "select count(*) > 0 from public.carry_over")).toBe(true);
  });

  it("check_reopening.search_path", async () => {
    const months = `${closing("2024-01")}; ${closing("2024-02")}`;
    const reopening = `update public.period set reopening_reason = 'r', reopening_asked_at = now(),
      reopening_asked_by = actor_person() where starts_on = '2024-01-01';
      select set_config('counterpart.person', (actor_person() + 1)::text, true);
      update public.period set reopened_at = now(), reopened_by = actor_person() where starts_on = '2024-01-01'`;
    const shadow = { table: "period", tamper: "", act: `${months}; ${reopening}` };
    expect(await shadowed(shadow, "select 1")).toMatchObject({ constraint_name: "period_reopened_in_order" });
  });

  it("verify_matches.search_path", async () => {
    const pledge = entry("pledge", 5n);
    await post(people.approver, pledge);
    const found = "select count(*) > 0 from verify_matches() where finding = 'place'";
    expect(await shadowed({ table: "account", tamper: "truncate pg_temp.account", act: "" }, found)).toBe(true);
  });

  it("verify_for_actor.search_path: wherever the caller looks first", async () => {
    const act = "set local search_path = pg_catalog";
    const shadow = { person: people.auditor, table: "account", tamper: "", act };
    expect(await shadowed(shadow, "select count(*) > 0 from public.verify_for_actor()")).toBe(true);
  });

  it.each([
    ["journal_page", "journal_page(0, 1)"],
    ["journal_accounts", "journal_accounts()"],
  ])("%s.search_path", async (_, call) => {
    await post(people.approver, entry("commitment", 1n));
    const shadow = { table: "account", tamper: "truncate pg_temp.account", act: "" };
    expect(await shadowed(shadow, `select count(*) > 0 from ${call}`)).toBe(true);
  });

  it("lock_money.search_path", async () => {
    const act = `select lock_money(array[${projectId}], array[2026])`;
    const held =
      "select count(*)::integer from pg_locks where locktype = 'advisory' and classid = 2 and pid = pg_backend_pid()";
    expect(await shadowed({ table: "project", tamper: "truncate pg_temp.project", act }, held)).toBe(1);
  });

  it("ledger_size.search_path", async () => {
    await post(people.approver, entry("commitment", 1n));
    const shadow = { table: "transfer", tamper: "truncate pg_temp.transfer", act: "" };
    expect(await shadowed(shadow, "select transfers > 0 from ledger_size()")).toBe(true);
  });

  it("verify_ledger.search_path", async () => {
    await post(people.approver, entry("commitment", 1n));
    const tamper = `alter table public.account disable trigger user;
      update public.account set credits = credits + 1 where kind = 'committed'`;
    const found = `select count(*) > 0 from verify_ledger() where finding = 'balance'`;
    expect(await shadowed({ table: "account", tamper: `truncate pg_temp.account; ${tamper}`, act: "" }, found)).toBe(
      true,
    );
  });
});
