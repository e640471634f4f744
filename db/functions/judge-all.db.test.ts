import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDisbursement, addExpenditure, addProject, eastOf, reviewerOf } from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

const judgementsOf = (id: number) =>
  stage.as(
    reviewerOf(stage),
    (sql) => sql`select * from judgement where subject = 'project' and subject_id = ${id} order by id`,
  );

describe("judging all", () => {
  it("finds online and in bulk the same of every record", async () => {
    const ids = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        addProject(stage, {
          policyLine: n % 3 ? "政策" : null,
          households: [0, 5, null][n % 3] as number | null,
          category: ["water", "industry", "city_square", "roads"][n % 4] as string,
          benefitLink: n % 5 ? null : "employment",
          purposes: n % 7 ? ["works"] : ["works", "N2"],
          countyCode: n % 2 ? "150125" : "150430",
        }),
      ),
    );
    for (const projectId of ids.slice(0, 8)) {
      await addDisbursement(stage, projectId, BigInt(projectId));
      await addExpenditure(stage, { projectId, purpose: projectId % 2 ? "management_fee" : "works" });
    }
    for (const [subject, moments] of [
      ["project", ["draft", "submission", "approval", "closing", "daily"]],
      ["disbursement", ["draft", "disbursement"]],
      ["expenditure", ["draft", "expenditure"]],
    ] as const) {
      for (const moment of moments) {
        const differing = await stage.asJudge(
          (sql) => sql`
          select b.subject_id from judge_verdicts(${subject}, ${moment}, '2019-05-01', ${stage.versionId}, null, null) b
          cross join lateral judge_verdicts(${subject}, ${moment}, '2019-05-01', ${stage.versionId}, array[b.subject_id], null) o
          where (b.facts::text, b.verdicts::text) <> (o.facts::text, o.verdicts::text)`,
        );
        expect([...differing]).toEqual([]);
      }
    }
    const some = await stage.asJudge(
      (sql) =>
        sql`select subject_id from judge_verdicts('project', 'draft', '2019-05-01', ${stage.versionId}, ${ids.slice(0, 3)}, null)`,
    );
    expect(some.map((row) => row.subject_id).sort()).toEqual(ids.slice(0, 3).sort());
  });

  it("keeps a daily judgement only when it says something new", async () => {
    const id = await addProject(stage);
    const reviewer = reviewerOf(stage);
    const daily = (asOf: string) =>
      stage.as(reviewer, (sql) => sql`select * from judge_all('project', 'daily', ${asOf})`);
    expect(await daily("2009-05-01")).toContainEqual(
      expect.objectContaining({ rule_code: "EW-DISB-06", verdict: "pass" }),
    );
    await daily("2009-05-02");
    expect((await judgementsOf(id)).filter((row) => row.moment === "daily")).toHaveLength(1);
  });

  it("judges only what the actor may see", async () => {
    const [seen] = await stage.as(
      { ...eastOf(stage, ["P03"]), person: stage.person("chen.jie") },
      (sql) => sql`select count(*)::integer as n from judge_all('project', 'draft', '2009-05-01')`,
    );
    expect(seen?.n).toBe(0);
  });
});
