import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addExpenditure, addProject } from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

describe("prepared rules", () => {
  it("are there for every subject and moment that the published version speaks of", async () => {
    const missing = await stage.owner`
      select distinct r.subject, moment from rule r cross join unnest(r.moments) moment
      where r.version_id = ${stage.versionId} and prepared_rules(r.version_id, r.subject, moment) is null`;
    expect([...missing]).toEqual([]);
  });

  it("are not there for a version that is no more than a draft", async () => {
    await stage.owner`
      insert into rule_set_version (number, title_zh, title_en, state, drafted_by)
      values (2, '草案', 'Draft', 'draft', ${stage.person("zhao.min")})`;
    const [draft] = await stage.owner`
      select prepared_rules(id, 'project', 'submission') as made from rule_set_version where number = 2`;
    expect(draft?.made).toBeNull();
  });

  it("know the limits of every day, as the compiled rules do", async () => {
    const projectId = await addProject(stage, { purposes: ["works", "N2", "N11"] });
    await addExpenditure(stage, { projectId, purpose: "N11" });
    const days = await stage.owner<{ day: string }[]>`
      select distinct (day + shift)::text as day
      from rule r cross join unnest(r.moments) moment, days_of_change(r.version_id, r.subject, moment) day,
        unnest(array[-1, 0, 1]) shift
      where r.version_id = ${stage.versionId} and day + shift >= '1996-07-06' order by 1`;
    expect(days.length).toBeGreaterThan(2);
    for (const { day } of days) {
      for (const [subject, moment] of [
        ["project", "submission"],
        ["expenditure", "expenditure"],
      ] as const) {
        const differing = await stage.asJudge(
          (sql) => sql`
            select b.subject_id from judge_verdicts(${subject}, ${moment}, ${day}, ${stage.versionId}, null, null) b
            cross join lateral judge_verdicts(${subject}, ${moment}, ${day}, ${stage.versionId}, array[b.subject_id], null) o
            where (b.facts::text, b.verdicts::text) <> (o.facts::text, o.verdicts::text)`,
        );
        expect([...differing], `${subject} on ${day}`).toEqual([]);
      }
    }
  });

  it("are made by nobody but the publication", async () => {
    await expect(stage.app`select prepare_rules(${stage.versionId})`).rejects.toMatchObject({ code: "42501" });
    await expect(stage.app`select * from rules_1_project_submission('2019-05-01', 1, 1)`).rejects.toMatchObject({
      code: "42501",
    });
  });
});
