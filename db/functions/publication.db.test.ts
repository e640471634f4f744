import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProject, eastOf, reviewerOf } from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

const immutable = { constraint_name: "rule_set_version_immutable" };

describe("a published version", () => {
  it.each([
    "update rule set title_en = 'x' where code = 'EW-DISB-01'",
    "update rule set version_id = version_id",
    "delete from rule where code = 'EW-DISB-01'",
    "update rule_set_version set title_en = 'x'",
    "update rule_set_version set state = 'draft', published_by = null, published_at = null",
    "delete from rule_set_version",
    "insert into rule select (r).* from (select r from rule r limit 1) one",
  ])("resists the owner: %s", async (statement) => {
    await expect(
      stage.owner.begin(async (sql) => {
        await sql.unsafe(statement.replace("insert into rule", "insert into rule overriding system value"));
      }),
    ).rejects.toMatchObject(immutable);
  });

  it.each(["truncate rule", "truncate rule_set_version cascade", "truncate judgement"])(
    "resists the owner: %s",
    async (statement) => {
      await expect(stage.owner.begin((sql) => sql.unsafe(statement))).rejects.toMatchObject({
        constraint_name: expect.stringMatching(/_append_only$/),
      });
    },
  );

  it("resists reviewers", async () => {
    await expect(
      stage.as(reviewerOf(stage), (sql) => sql`update rule set waivable = true where code = 'EW-DISB-07'`),
    ).rejects.toMatchObject(immutable);
  });
});

/** A rule of a draft, sound unless told otherwise. */
const ruleOf = (versionId: number, clauses: object[], moments = ["submission"]) => ({
  version_id: versionId,
  code: "EW-TEST-01",
  position: 1,
  subject: "project",
  title_zh: "试",
  title_en: "t",
  statement_zh: "试",
  statement_en: "t",
  formula: "jobs > 0",
  moments,
  effective_from: "1996-07-06",
  clauses: stage.owner.json(clauses as never),
  limits: stage.owner.json([]),
  basis_zh: "试",
  basis_en: "t",
  verification: "product_default",
  waivable: true,
  remedy_zh: "试",
  remedy_en: "t",
});
const soundClause = {
  broken: { field: "jobs", operator: "<", value: 1 },
  weights: { submission: "warn" },
  messageZh: "试",
  messageEn: "t",
};

async function draft(clauses: object[], number: number, moments?: string[]): Promise<number> {
  return stage.as(reviewerOf(stage), async (sql) => {
    const [version] = await sql`insert into rule_set_version (number, title_zh, title_en, state, drafted_by)
      values (${number}, '试', 't', 'draft', actor_person()) returning id`;
    await sql`insert into rule ${sql(ruleOf(version?.id as number, clauses, moments))}`;
    return version?.id as number;
  });
}
const publish = (id: number, by = "gao.yuan", named = by, effectiveFrom = "2030-01-01") =>
  stage.as(
    reviewerOf(stage, by),
    (sql) => sql`update rule_set_version set state = 'published', effective_from = ${effectiveFrom},
    published_by = ${stage.person(named)}, published_at = now() where id = ${id}`,
  );

describe("a draft", () => {
  it("changes freely, is published by another reviewer in his own name, and then stands", async () => {
    const id = await draft([soundClause], 2);
    await stage.as(reviewerOf(stage), (sql) => sql`update rule set title_en = 'better' where version_id = ${id}`);
    await expect(publish(id, "zhao.min")).rejects.toMatchObject({
      constraint_name: "rule_set_version_published_by_another",
    });
    await expect(publish(id, "zhao.min", "gao.yuan")).rejects.toMatchObject({
      constraint_name: "rule_set_version_in_own_name",
    });
    await publish(id);
    await expect(
      stage.as(reviewerOf(stage), (sql) => sql`delete from rule where version_id = ${id}`),
    ).rejects.toMatchObject(immutable);
  });

  it("applies from its day on; a rule added by hand over known facts needs nothing else", async () => {
    const projectId = await addProject(stage);
    const codes = async (asOf: string) =>
      (
        await stage.as(
          eastOf(stage),
          (sql) => sql`select rule_code from judge_record('project', ${projectId}, 'submission', ${asOf})`,
        )
      ).map((row) => row.rule_code);
    expect(await codes("2029-12-31")).toContain("EW-PAIR-01");
    expect(await codes("2030-01-01")).toEqual(["EW-TEST-01"]);
  });

  it.each([
    ["a condition over no fact", [{ ...soundClause, broken: { field: "salary", operator: ">", value: 1 } }], undefined],
    ["an empty group", [{ ...soundClause, broken: { combinator: "and", rules: [] } }], undefined],
    ["an unknown weight", [{ ...soundClause, weights: { submission: "fatal" } }], undefined],
    ["a measure that is no fact", [{ ...soundClause, measured: "salary" }], undefined],
    ["a limit that is none", [{ ...soundClause, limit: "salary" }], undefined],
    ["a moment without a weight", [soundClause], ["submission", "closing"]],
    [
      "a weight at a moment that is not named",
      [{ ...soundClause, weights: { submission: "warn", closing: "warn" } }],
      undefined,
    ],
    ["no clause", [], undefined],
  ])("with %s is not published", async (_, clauses, moments) => {
    const id = await draft(clauses, 100 + Math.floor(Math.random() * 1e6), moments);
    await expect(publish(id)).rejects.toMatchObject({ constraint_name: "rule_condition" });
  });

  it("is nobody's but the reviewers'", async () => {
    await expect(
      stage.as(
        eastOf(stage),
        (sql) => sql`insert into rule_set_version (number, title_zh, title_en, state, drafted_by)
        values (50, 't', 't', 'draft', actor_person())`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a flag", () => {
  const flagged = async () => {
    const id = await addProject(stage, { policyLine: null });
    await stage.as(eastOf(stage), (sql) => sql`select from judge_record('project', ${id}, 'submission', '2009-05-01')`);
    return id;
  };
  it.each([
    ["weight = 'info'", "flag_finding_fixed"],
    ["stake = 0", "flag_finding_fixed"],
    ["verdict = 'pass'", "flag_finding_fixed"],
    ["facts = '{}'", "flag_finding_fixed"],
    ["state = 'explained', explanation = 'x', explained_by = 1 + actor_person()", "flag_in_own_name"],
    ["state = 'closed'", "flag_life"],
    ["state = 'waived', waived_by = actor_person(), waiver_reason = 'x', waived_until = '2099-01-01'", "flag_life"],
  ])("is not bent by an office: %s", async (change, constraint) => {
    const id = await flagged();
    await expect(
      stage.as(eastOf(stage), (sql) =>
        sql.unsafe(`update flag set ${change} where subject_id = ${id} and rule_code = 'EW-ELIG-02'`),
      ),
    ).rejects.toMatchObject({ constraint_name: constraint });
  });

  it.each([
    ["state = 'waived'", "flag_waived_whole"],
    [
      "state = 'waived', waived_by = actor_person(), waiver_reason = 'x', waived_until = '2001-01-01'",
      "flag_waiver_not_past",
    ],
  ])("is not waived by halves: %s", async (change, constraint) => {
    const id = await flagged();
    await expect(
      stage.as(reviewerOf(stage), (sql) =>
        sql.unsafe(`update flag set ${change} where subject_id = ${id} and rule_code = 'EW-ELIG-02'`),
      ),
    ).rejects.toMatchObject({ constraint_name: constraint });
  });
});
