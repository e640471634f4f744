import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FlagsQuery } from "@/core/rules/flags-query";
import { faultyProject, type RuleStage, ruleStage } from "../rules/stage-for-tests";
import { listFlags } from "./list-flags";

const FLAGS = 12_000;

let stage: RuleStage;
beforeAll(async () => {
  stage = await ruleStage();
  const { id } = await stage.as("wang.lei", (work) => faultyProject(work));
  await addFlags(id);
});
afterAll(() => stage.close());

/** Flags of one project as if of many pairings and counties, every fifth closed, every seventh without a stake. */
async function addFlags(projectId: number) {
  const { owner } = stage;
  await owner.begin(async (sql) => {
    const [judge] = await sql`select proowner::regrole::text as role from pg_proc where proname = 'judge_record'`;
    await sql.unsafe(`set local role ${judge?.role}`);
    await sql`
      insert into flag (code, rule_code, subject, subject_id, project_id, pairing_id, county_code, state, verdict, weight,
        moment, version_id, clause, facts, limits, stake)
      select 'T-' || n, 'EW-ELIG-01', 'project', 1000000 + n, ${projectId},
        case n % 3 when 0 then 'P01' else 'P' || to_char(2 + n % 17, 'FM00') end,
        case n % 6 when 0 then '150125' else (200000 + n % 400)::text end, case n % 5 when 0 then 'closed' else 'open' end,
        'fail', 'warn', 'submission', (select min(id) from rule_set_version), 0, '{}', '{}',
        case when n % 7 > 0 then (n * 7919 % 6007)::bigint end
      from generate_series(1, ${FLAGS}) n`;
  });
  await owner`vacuum analyze flag`;
}

/** The plans of the statements on flags that listing sends, in order: of the page, and of the totals. */
async function plansOf(person: string, query: Partial<FlagsQuery>) {
  const statements: { text: string; parameters: unknown[] }[] = [];
  return stage.as(person, async (work) => {
    stage.client.options.debug = (_connection, text, parameters) => statements.push({ text, parameters });
    const list = await listFlags(work, { order: "stake", ...query } as FlagsQuery);
    stage.client.options.debug = false;
    const plans = [];
    for (const { text, parameters } of statements.filter((each) => each.text.includes("from flag f"))) {
      const rows = await work.sql.unsafe(`explain ${text}`, parameters as string[]).values();
      plans.push(rows.flat().join("\n"));
    }
    return { list, page: plans.find((plan) => plan.includes("Limit")) ?? "" };
  });
}

describe("flags by money at stake", () => {
  it.each([
    ["of all pairings", "zhao.min", /flag_ranked on flag/],
    ["of one pairing", "wang.lei", /flag_ranked_of_pairing on flag/],
    ["of one county", "sun.yan", /flag_ranked_of_county on flag/],
  ])("%s come out of an index in their order, page by page", async (_, person, index) => {
    const first = await plansOf(person, {});
    expect(first.page).toMatch(index);
    const before = first.list.next ?? 0;
    const second = await plansOf(person, { before });
    expect(second.page).toMatch(index);
    // The place where the page begins is found in the index, not by reading everything before it.
    expect(second.page).toMatch(/Index Cond: .*ROW\(ranked_stake, id\)/);
    const stakes = [...first.list.rows, ...second.list.rows].map(({ stake }) => stake ?? -1n);
    expect(stakes).toHaveLength(100);
    expect(stakes).toEqual([...stakes].sort((one, other) => Number(other - one)));
  });

  it("reach those without a stake last, once each", async () => {
    const seen: number[] = [];
    let before: number | null | undefined;
    let last: bigint | null = null;
    do {
      const list = await stage.as("sun.yan", (work) =>
        listFlags(work, { order: "stake", ...(before ? { before } : {}) } as FlagsQuery),
      );
      seen.push(...list.rows.map(({ id }) => id));
      last = list.rows.at(-1)?.stake ?? null;
      before = list.next;
    } while (before);
    expect(new Set(seen).size).toBe(seen.length);
    expect(last).toBeNull();
    expect(seen.length).toBe((await stage.as("sun.yan", (work) => listFlags(work, {} as FlagsQuery))).totals.count);
  });
});
