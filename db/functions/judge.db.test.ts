import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Moment, Subject } from "../../core/rules/rule-terms";
import {
  addDisbursement,
  addExpenditure,
  addProject,
  countyOf,
  eastOf,
  reviewerOf,
} from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage, type StagedActor } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

const judge = (subject: Subject, id: number, moment: Moment, asOf: string, actor: StagedActor = eastOf(stage)) =>
  stage.as(actor, (sql) => sql`select * from judge_record(${subject}, ${id}, ${moment}, ${asOf})`);

const byRule = async (rows: ReturnType<typeof judge>) => new Map((await rows).map((row) => [row.rule_code, row]));

const flagOf = async (id: number, rule: string, subject: Subject = "project") => {
  const [flag] = await stage.as(
    reviewerOf(stage),
    (sql) => sql`select * from flag where subject = ${subject} and subject_id = ${id} and rule_code = ${rule}`,
  );
  return flag;
};
const judgementsOf = (id: number, subject: Subject = "project") =>
  stage.as(
    reviewerOf(stage),
    (sql) => sql`select * from judgement where subject = ${subject} and subject_id = ${id} order by id`,
  );

/** Changes the project's content, as its authors may while it is a draft. */
const mend = (id: number, column: string, value: string | number | null) =>
  stage.as(
    eastOf(stage),
    (sql) => sql`update project_version set ${sql({ [column]: value })} where project_id = ${id}`,
  );

const faulty = () => addProject(stage, { policyLine: null, households: 0, placeReason: null });

describe("judging one record", () => {
  it("gives every rule of the subject and moment once, with weight, measure and stake", async () => {
    const id = await faulty();
    const rows = await judge("project", id, "submission", "2009-05-01");
    expect(rows.map((row) => row.rule_code)).toEqual(
      ["PAIR-01", "PAIR-03", "ELIG-01", "ELIG-02", "ELIG-03", "ELIG-05", "NEG-01"].map((code) => `EW-${code}`),
    );
    const found = await byRule(Promise.resolve(rows));
    expect(found.get("EW-ELIG-02")).toMatchObject({
      verdict: "fail",
      weight: "block",
      clause: 1,
      measured: "false",
      stake: 10_000n,
      waived: false,
      version_id: stage.versionId,
    });
    expect(found.get("EW-ELIG-02")?.flag_code).toMatch(/^F-\d+$/);
    expect(found.get("EW-ELIG-01")).toMatchObject({ verdict: "indeterminate", weight: "warn", measured: null });
    expect(found.get("EW-ELIG-05")).toMatchObject({ verdict: "not_applicable", weight: null, clause: null });
    expect(found.get("EW-PAIR-01")).toMatchObject({ verdict: "pass", weight: null, flag_code: null });
  });

  it("only advises on a draft: nothing is kept, and what is unknown is a warning", async () => {
    const id = await addProject(stage, { policyLine: null, households: null });
    const found = await byRule(judge("project", id, "draft", "2009-05-01"));
    expect(found.get("EW-ELIG-02")).toMatchObject({ verdict: "fail", weight: "block", flag_code: null });
    expect(found.get("EW-ELIG-03")).toMatchObject({ verdict: "indeterminate", weight: "warn" });
    expect(await judgementsOf(id)).toHaveLength(0);
    expect(await flagOf(id, "EW-ELIG-02")).toBeUndefined();
  });

  it("keeps the judgement with its facts; judged again they give the same entries, byte for byte", async () => {
    const id = await faulty();
    await judge("project", id, "submission", "2009-05-01");
    const expenditure = await addExpenditure(stage, { projectId: id, purpose: "management_fee" });
    await judge("expenditure", expenditure, "expenditure", "2019-05-01", countyOf(stage));
    const kept = await stage.as(
      reviewerOf(stage),
      (sql) => sql`
      select j.id, j.outcome, j.judged_by, j.verdicts::text as verdicts, judge_again(j.id)::text as again
      from judgement j where j.project_id = ${id} order by j.id`,
    );
    expect(kept).toHaveLength(2);
    expect(kept[0]).toMatchObject({ outcome: "block", judged_by: stage.person("wang.lei") });
    for (const row of kept) expect(row.again).toBe(row.verdicts);
    const entries = JSON.parse(kept[0]?.verdicts);
    expect(entries[0]).toEqual({ rule: "EW-PAIR-01", verdict: "pass" });
    expect(entries[3]).toEqual({
      rule: "EW-ELIG-02",
      verdict: "fail",
      weight: "block",
      clause: 1,
      measured: false,
      limit: null,
      difference: null,
      stake: 10_000,
    });
    const [other] = await stage.as(
      reviewerOf(stage),
      (sql) => sql`select judge_again(${kept[0]?.id}, 1)::text as again`,
    );
    expect(other?.again).toBe(kept[0]?.verdicts);
  });

  it("answers nobody about a record out of his scope, nor about none", async () => {
    const id = await faulty();
    const stranger = { ...eastOf(stage, ["P03"]), person: stage.person("chen.jie") };
    const refusal = { constraint_name: "judged_record_known" };
    await expect(judge("project", id, "draft", "2009-05-01", stranger)).rejects.toMatchObject(refusal);
    await expect(judge("project", 999_999, "draft", "2009-05-01")).rejects.toMatchObject(refusal);
    await expect(judge("expenditure", id + 10_000, "draft", "2009-05-01")).rejects.toMatchObject(refusal);
    await expect(
      stage.as(
        { role: "", person: 0 },
        (sql) => sql`select * from judge_record('project', ${id}, 'draft', '2009-05-01')`,
      ),
    ).rejects.toMatchObject(refusal);
  });

  it("knows no rule set before the programme began", async () => {
    const id = await faulty();
    await expect(judge("project", id, "draft", "1996-07-05")).rejects.toMatchObject({
      constraint_name: "rule_set_in_force",
    });
    await expect(judge("project", id, "draft", "1996-07-06")).resolves.not.toHaveLength(0);
  });

  it("refuses facts that are none, and facts of the wrong type", async () => {
    const given = (facts: object) =>
      stage.app`select * from judge_facts('EW-ELIG-05', 1, ${stage.app.json(facts as never)}, '2019-05-01', 'submission')`;
    await expect(given({ quantified_targets: 1 })).resolves.toMatchObject([{ verdict: "pass" }]);
    await expect(given({ quantified_target: 1 })).rejects.toMatchObject({ constraint_name: "rule_condition" });
    await expect(given({ quantified_targets: "many" })).rejects.toMatchObject({ code: "22P02" });
  });
});

describe("the life of a flag", () => {
  it("opens when a rule is broken, closes when it is mended, opens again, and keeps its number", async () => {
    const id = await faulty();
    await judge("project", id, "submission", "2009-05-01");
    const raised = await flagOf(id, "EW-ELIG-02");
    expect(raised).toMatchObject({
      state: "open",
      verdict: "fail",
      weight: "block",
      moment: "submission",
      clause: 1,
      revision: 1,
      code: `F-${raised?.id}`,
      stake: 10_000n,
      closed_at: null,
    });
    expect(raised?.facts).toMatchObject({ policy_line_given: false, category: "water" });
    expect(raised?.limits).toHaveProperty("eligible");
    await mend(id, "policy_line", "国开发〔2005〕1号");
    await judge("project", id, "submission", "2009-05-02");
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ state: "closed", code: raised?.code });
    expect((await flagOf(id, "EW-ELIG-02"))?.closed_at).not.toBeNull();
    await mend(id, "policy_line", null);
    await judge("project", id, "submission", "2009-05-03");
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ state: "open", code: raised?.code, closed_at: null });
    expect(await judgementsOf(id)).toHaveLength(3);
  });

  it("is weighed again when another clause is the heaviest", async () => {
    const id = await addProject(stage, { category: "city_square", policyLine: null });
    await judge("project", id, "submission", "2009-05-01");
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ clause: 0, measured: "city_square" });
    await mend(id, "category", "water");
    await judge("project", id, "submission", "2009-05-01");
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ clause: 1, measured: "false", state: "open" });
  });

  it("keeps an explanation, which does not lift a block", async () => {
    const id = await faulty();
    await judge("project", id, "submission", "2009-05-01");
    await stage.as(
      eastOf(stage),
      (sql) => sql`update flag set state = 'explained', explanation = '文件在途', explained_by = actor_person()
      where subject_id = ${id} and rule_code = 'EW-ELIG-02'`,
    );
    const again = await byRule(judge("project", id, "submission", "2009-05-02"));
    expect(again.get("EW-ELIG-02")).toMatchObject({ weight: "block", waived: false });
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ state: "explained", explanation: "文件在途" });
  });

  const waive = (id: number, rule: string, until: string, by = reviewerOf(stage), now = "2009-05-02T02:00:00Z") =>
    stage.as(
      { ...by, now },
      (sql) => sql`update flag set state = 'waived', waived_by = actor_person(), waiver_reason = '特批',
      waived_until = ${until} where subject_id = ${id} and rule_code = ${rule}`,
    );

  it("is not counted while it is waived, and counts again when the waiver lapses", async () => {
    const id = await addProject(stage, { policyLine: null });
    await judge("project", id, "submission", "2009-05-01");
    await waive(id, "EW-ELIG-02", "2009-06-01");
    const during = await byRule(judge("project", id, "submission", "2009-06-01"));
    expect(during.get("EW-ELIG-02")).toMatchObject({ verdict: "fail", weight: "block", waived: true });
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ state: "waived" });
    expect((await judgementsOf(id)).map((row) => row.outcome)).toEqual(["block", null]);
    const after = await byRule(judge("project", id, "submission", "2009-06-02"));
    expect(after.get("EW-ELIG-02")).toMatchObject({ weight: "block", waived: false });
    expect(await flagOf(id, "EW-ELIG-02")).toMatchObject({ state: "open", waiver_reason: "特批" });
  });

  it("cannot be waived where duties must be separated (EW-DISB-07)", async () => {
    const projectId = await addProject(stage, { stage: "approved", approvedVersion: 1, state: "approved" });
    const id = await addDisbursement(stage, projectId);
    const self = { ...eastOf(stage), person: stage.person("zhou.qiang") };
    const found = await byRule(judge("disbursement", id, "disbursement", "2009-05-01", self));
    expect(found.get("EW-DISB-07")).toMatchObject({ verdict: "fail", weight: "block" });
    await expect(waive(id, "EW-DISB-07", "2009-06-01")).rejects.toMatchObject({
      constraint_name: "flag_rule_waivable",
    });
  });

  it("is untouched by a moment that does not judge its clause", async () => {
    const projectId = await addProject(stage, { stage: "approved", approvedVersion: 1, state: "approved" });
    await stage.asJudge(
      (sql) => sql`
      insert into flag (code, rule_code, subject, subject_id, project_id, pairing_id, county_code, state, verdict, weight, moment, version_id, clause, facts, limits)
      values (${`F-T${projectId}`}, 'EW-DISB-06', 'project', ${projectId}, ${projectId}, 'P01', '150125', 'open', 'fail', 'warn', 'daily', ${stage.versionId}, 2, '{}', '{}')`,
    );
    await judge("project", projectId, "approval", "2009-05-01", reviewerOf(stage));
    expect(await flagOf(projectId, "EW-DISB-06")).toMatchObject({ state: "open", moment: "daily", clause: 2 });
    await judge("project", projectId, "daily", "2009-05-01");
    expect(await flagOf(projectId, "EW-DISB-06")).toMatchObject({ state: "closed" });
  });

  it("judged again alone, only its own rule speaks", async () => {
    const id = await addProject(stage, { policyLine: null, state: "under_review", submittedOn: "2009-05-01" });
    await judge("project", id, "submission", "2009-05-01");
    const flag = await flagOf(id, "EW-ELIG-02");
    const [judged] = await stage.as(eastOf(stage), (sql) => sql`select judge_flag(${flag?.id}, '2009-05-02') as state`);
    expect(judged?.state).toBe("open");
    const [, again] = await judgementsOf(id);
    expect(again?.verdicts).toMatchObject([{ rule: "EW-ELIG-02", verdict: "fail" }]);
    const [bytes] = await stage.as(
      reviewerOf(stage),
      (sql) => sql`select judge_again(${again?.id}) = verdicts as same from judgement where id = ${again?.id}`,
    );
    expect(bytes?.same).toBe(true);
  });
});
