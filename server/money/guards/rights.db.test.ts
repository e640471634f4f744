import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";
import { refusalOf, roleNamed } from "./attempt-for-tests";

/** What each role of the database may not do, and whose rows nobody else sees. */
let stage: MoneyStage;
beforeAll(async () => {
  stage = await moneyStage();
  const projectId = await newProject(stage);
  const { post, entry } = poster(
    () => stage,
    () => projectId,
  );
  await post(people.approver, entry("commitment", 100n));
  await close(people.approver, "east", "2024-01");
});
afterAll(() => stage.close());

const close = (person: string, book: string, month: string) =>
  stage.as(
    person,
    (work) => work.sql`
      insert into period (book, pairing_id, starts_on, ends_on, closed_by)
      values (${book}, 'P01', ${`${month}-01`}, (${`${month}-01`}::date + interval '1 month - 1 day')::date, actor_person())`,
  );

const tables = {
  account: "credits",
  transfer: "amount",
  period: "ends_on",
  transfer_kind: "roles",
  account_kind: "outside",
};

/** What a role may do with a table of the ledger, beside what follows here; everything else is refused. */
const given: Record<string, string[]> = {
  app: ["select account", "select transfer", "select transfer_kind", "select account_kind", "select period"],
  ledger: ["select account", "select transfer", "select transfer_kind", "select account_kind", "select period"],
  judge: ["select account", "select transfer", "select transfer_kind", "select account_kind", "select period"],
  door: [],
};
given.app?.push("insert period");
given.ledger?.push("insert account", "update account", "insert transfer");

const attempts: Record<string, (table: string, column: string) => string> = {
  select: (table) => `select from ${table}`,
  insert: (table) => `insert into ${table} default values`,
  update: (table, column) => `update ${table} set ${column} = null`,
  delete: (table) => `delete from ${table}`,
  truncate: (table) => `truncate ${table}`,
  trigger: (table) => `create trigger mine before insert on ${table} execute function refuse_change()`,
};

describe("a role may not", () => {
  const refused = Object.entries(tables).flatMap(([table, column]) =>
    Object.entries(given).flatMap(([role, allowed]) =>
      Object.entries(attempts)
        .filter(([privilege]) => !allowed.includes(`${privilege} ${table}`))
        .map(([privilege, attempt]) => [table, role, privilege, attempt(table, column)] as const),
    ),
  );

  it.each(refused)("%s.%s_may_not_%s", async (table, role, _, statement) => {
    const name = await roleNamed(stage.owner, role);
    const refusal = await refusalOf(stage.owner, async (transaction) => {
      await transaction.unsafe(`set local role ${name}`);
      await transaction.unsafe(statement);
    });
    expect(refusal?.message ?? refusal).toBe(`permission denied for table ${table}`);
  });

  const calls = {
    read_entries: "'[]'",
    open_accounts: "'{}'",
    post_transfers: "'[]'",
    posted_before: "'{}'",
    lock_money: "'{}', '{}'",
    ledger_size: "",
    verify_ledger: "",
    verify_matches: "",
    verify_for_actor: "",
    journal_page: "0, 1",
    journal_accounts: "",
  };
  it.each(Object.entries(calls))("%s.public_may_not_call", async (name, input) => {
    const judge = await roleNamed(stage.owner, "judge");
    const refusal = await refusalOf(stage.owner, async (transaction) => {
      await transaction.unsafe(`set local role ${judge}`);
      await transaction.unsafe(`select ${name}(${input})`);
    });
    expect(refusal?.message ?? refusal).toBe(`permission denied for function ${name}`);
  });
});

describe("rows are bound by", () => {
  const rowsSeen = async (table: string, role: string, prepare: string) => {
    let seen = -1;
    const refusal = await refusalOf(stage.owner, async (transaction) => {
      await transaction.unsafe(prepare);
      await transaction.unsafe(`set local role ${role}`);
      const [row] = await transaction.unsafe(`select count(*)::integer as n from ${table}`);
      seen = row?.n;
    });
    expect(refusal).toBeNull();
    return seen;
  };

  it.each(Object.keys(tables))("%s.row_security: who has no policy sees nothing", async (table) => {
    const door = await roleNamed(stage.owner, "door");
    expect(await rowsSeen(table, door, `grant select on ${table} to ${door}`)).toBe(0);
  });

  it.each(Object.keys(tables))("%s.row_security_forced: nor does the owner of the table", async (table) => {
    const prepare = `create role guard_probe; alter table ${table} owner to guard_probe`;
    expect(await rowsSeen(table, "guard_probe", prepare)).toBe(0);
  });

  it.each([
    ["account", "account_read"],
    ["transfer", "transfer_read"],
    ["period", "period_read"],
  ])("%s.%s: another pairing sees nothing of it", async (table) => {
    const seen = (person: string) =>
      stage.as(person, async (work) => {
        const [row] = await work.sql.unsafe(`select count(*)::integer as n from ${table} where pairing_id = 'P01'`);
        return row?.n as number;
      });
    expect(await seen(people.foreignEast)).toBe(0);
    expect(await seen(people.foreignCounty)).toBe(0);
    expect(await seen(people.approver)).toBeGreaterThan(0);
    expect(await seen(people.auditor)).toBeGreaterThan(0);
  });

  it("period.period_add: nobody closes the books of others", async () => {
    for (const person of [people.west, people.county, people.foreignEast, people.auditor, people.reviewer])
      await expect(close(person, "east", "2024-02")).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("period.period_change: only the centre reopens", async () => {
    const reopen = (person: string) =>
      stage.as(person, async (work) => {
        const { count } = await work.sql`
          update period set reopening_reason = 'r', reopening_asked_by = actor_person(), reopening_asked_at = now()`;
        return count;
      });
    for (const person of [people.approver, people.west, people.auditor]) expect(await reopen(person)).toBe(0);
    expect(await reopen(people.reviewer)).toBeGreaterThan(0);
  });
});
