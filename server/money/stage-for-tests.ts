import type { Source } from "@/core/kernel/fund-terms";
import { type Client, connect } from "@/db/client";
import { castPeople } from "@/db/seed/cast";
import { loadCast } from "@/db/seed/load-cast";
import { testDatabase } from "@/db/test-database";
import { openWork, type Work } from "@/db/work";
import { nextCode } from "../next-code";
import { rowsAsJson } from "../rows-as-json";

export type BudgetLine = { source: Source; fiscalYear: number; amount: bigint };

/** Beijing and Inner Mongolia's Wuchuan county, as the tests of money know them. */
export const people = {
  approver: "wang.lei",
  sender: "li.na",
  west: "zhang.wei",
  otherWest: "bao.lin",
  county: "sun.yan",
  otherCounty: "zhou.qiang",
  neighbour: "wu.jing",
  foreignEast: "chen.jie",
  foreignWest: "yang.fan",
  foreignCounty: "ma.chao",
  reviewer: "zhao.min",
  auditor: "qian.zheng",
} as const;

/** A database with the cast, where tests of money act as named people on projects that are approved already. */
export async function moneyStage() {
  const database = await testDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await loadCast(owner, { passwordHash: "none" });
  await stageJudge(owner);
  const memberships = await membershipOfEach(owner);
  const client = connect(database.appUrl, { max: 10 });

  /** Runs as a person of the cast, in the office that comes first. */
  const as = <T>(person: string, run: (work: Work) => Promise<T>, options: { now?: Date } = {}) => {
    const membershipId = memberships.get(person);
    if (!membershipId) throw new Error(`${person} is not of the cast`);
    return openWork(client, { kind: "membership", membershipId }, run, options);
  };

  /** An approved project of Beijing in Wuchuan with this budget. Gives its code. */
  const project = (budget: readonly BudgetLine[], stage = "approved") =>
    as(people.approver, (work) => approvedProject(work, budget, stage));

  /** What the proof of the ledger finds wrong; empty when everything agrees. Bare postings have no records to agree with. */
  const differences = async ({ records = true } = {}) => [
    ...(await (records
      ? owner`select * from verify_money()`
      : owner`select * from verify_ledger() where finding not in ('record', 'reallocation')`)),
  ];

  const close = async () => {
    await client.end();
    await owner.end();
    await database.close();
  };
  return { database, owner, client, as, project, differences, close };
}
export type MoneyStage = Awaited<ReturnType<typeof moneyStage>>;

async function membershipOfEach(owner: Client): Promise<Map<string, number>> {
  const rows = await owner<{ name: string; id: number }[]>`
    select p.sign_in_name as name, min(m.id) as id from person p join membership m on m.person_id = p.id group by 1`;
  if (rows.length < castPeople.length) throw new Error("the cast is not whole");
  return new Map(rows.map((row) => [row.name, row.id]));
}

/**
 * Puts a judge in place of the real one that blocks what a test names in the table `blocked_in_test` and passes the
 * rest, so that tests of money do not depend on rules. The rules have tests of their own.
 */
async function stageJudge(owner: Client) {
  await owner.unsafe(`
    create table blocked_in_test (subject text, moment text);
    grant select on blocked_in_test to public;
    drop function judge_record(text, integer, text, date);
    create function judge_record(p_subject text, p_id integer, p_moment text, p_as_of date)
      returns table (rule_code text, verdict text, weight text, waived boolean, flag_code text) language sql as $$
      select 'EW-TEST-01', 'fail', 'block', false, null from blocked_in_test
      where subject = p_subject and moment = p_moment $$;`);
}

async function approvedProject(work: Work, budget: readonly BudgetLine[], stage: string): Promise<string> {
  const code = await nextCode(work, "P");
  const total = budget.reduce((sum, line) => sum + line.amount, 0n);
  const [project] = await work.sql<{ id: number }[]>`
    insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, approved_version, title,
      strand, category, budget_total, registered_by, start_year)
    values (${code}, 'P01', '150125', '110000', '150000', ${stage}, 1, '武川县饮水安全工程', 'government_aid', 'water',
      ${total}, ${work.actor.personId}, 2026) returning id`;
  const [version] = await work.sql<{ id: number }[]>`
    insert into project_version (project_id, version, state, title, summary, strand, category, starts_on, ends_on,
      budget_total, created_by)
    values (${project?.id as number}, 1, 'draft', '武川县饮水安全工程', '打井与管网', 'government_aid', 'water', '2020-01-01',
      '2030-12-31', ${total}, ${work.actor.personId}) returning id`;
  await work.sql`
    insert into budget_line (project_id, version_id, position, source, fiscal_year, purpose, amount)
    select ${project?.id as number}, ${version?.id as number}, 1, r.source, r."fiscalYear", 'works', r.amount
    from jsonb_to_recordset(${rowsAsJson(budget)}::text::jsonb) as r (source text, "fiscalYear" integer, amount bigint)`;
  return code;
}
