import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProject, eastOf, post, reviewerOf, type StagedProject } from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
  await stage.owner`
    insert into designation_list (code, name_zh, name_en, valid_from, valid_to, complete, source)
    values ('T-2009', '测试名单', 'List for tests', '2009-01-01', '2010-01-01', true, 'test')`;
  await stage.owner`insert into designation (list_code, division_code) values ('T-2009', '150125')`;
  // 90 of 140 in a designated county: 0.643 (EW-ELIG-01).
  for (const [countyCode, amount] of [
    ["150125", 90],
    ["150430", 50],
  ] as const) {
    const id = await addProject(stage, { countyCode });
    await post(stage, id, [{ kind: "commitment", amount, on: "2009-03-01", role: "eastern_coordinator" }]);
  }
});
afterAll(() => stage.close());

const elsewhere: StagedProject = { countyCode: "150430" };
const submitted: StagedProject = { ...elsewhere, submittedOn: "2009-05-01" };

async function shareOf(id: number, asOf: string): Promise<number | null> {
  const [row] = await stage.asJudge(
    (sql) => sql`
      select pairing_designated_share::float as share from facts_project(${asOf}) f where f.id = ${id} and f.project_id = ${id}`,
  );
  return row?.share;
}

describe("the share of a pairing's aid in designated counties (EW-ELIG-01)", () => {
  it.each([
    ["a draft", elsewhere, "2009-12-31"],
    ["a submission", { ...submitted, state: "submitted" }, "2009-05-01"],
    ["a submission under review", { ...submitted, state: "under_review" }, "2009-05-02"],
    ["what was approved", { ...submitted, state: "approved" }, "2009-06-01"],
    ["what was approved, asked a year later", { ...submitted, state: "approved" }, "2010-06-01"],
  ] as [string, StagedProject, string][])(
    "is known of %s: that of the year of submission",
    async (_, project, asOf) => {
      expect(await shareOf(await addProject(stage, project), asOf)).toBeCloseTo(90 / 140, 10);
    },
  );

  it("is not known of a year without promises, nor while no list is in force", async () => {
    const id = await addProject(stage, elsewhere);
    expect(await shareOf(id, "2010-06-01")).toBeNull();
    expect(await shareOf(id, "2008-06-01")).toBeNull();
  });

  it("warns at submission, and judging the flag again after approval does not close it", async () => {
    const id = await addProject(stage, { ...submitted, state: "submitted" });
    const [found] = await stage.as(
      eastOf(stage),
      (sql) =>
        sql`select * from judge_record('project', ${id}, 'submission', '2009-05-01') where rule_code = 'EW-ELIG-01'`,
    );
    expect(found).toMatchObject({ verdict: "fail", weight: "warn", clause: 1, limit_value: "0.7" });
    const state = await stage.as(reviewerOf(stage), async (sql) => {
      for (const step of ["under_review", "approved"])
        await sql`update project_version set state = ${step} where project_id = ${id}`;
      const [flag] = await sql`
        select judge_flag(id, '2010-02-01') as state from flag where subject_id = ${id} and rule_code = 'EW-ELIG-01'`;
      return flag?.state;
    });
    expect(state).toBe("open");
  });

  it("is told on a draft, and judged at no other gate than submission", async () => {
    const id = await addProject(stage, elsewhere);
    const judged = async (moment: string) => {
      const [row] = await stage.as(
        eastOf(stage),
        (sql) =>
          sql`select * from judge_record('project', ${id}, ${moment}, '2009-05-01') where rule_code = 'EW-ELIG-01'`,
      );
      return row;
    };
    expect(await judged("draft")).toMatchObject({ verdict: "fail", weight: "warn", clause: 1, flag_code: null });
    for (const moment of ["approval", "closing", "daily"]) expect(await judged(moment)).toBeUndefined();
  });
});
