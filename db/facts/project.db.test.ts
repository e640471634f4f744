import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProject, countyOf, eastOf, reviewerOf, type StagedProject } from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage, type StagedActor } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

async function factsOf(id: number, asOf: string, actor?: StagedActor) {
  const [row] = await stage.asJudge(
    (sql) => sql`select to_jsonb(f) as facts from facts_project(${asOf}) f where f.id = ${id} and f.project_id = ${id}`,
    actor,
  );
  return row?.facts;
}

describe("a pairing in force (EW-PAIR-01)", () => {
  const shandongXinjiang = { pairingId: "P09", supporterCode: "370000", recipientCode: "650000", countyCode: "653101" };
  const shandongChongqing = {
    pairingId: "P16",
    supporterCode: "370000",
    recipientCode: "500000",
    countyCode: "500231",
  };
  const xiamenChongqing = { pairingId: "P14", supporterCode: "350200", recipientCode: "500000", countyCode: "500231" };
  const xiamenLinxia = { pairingId: "P17", supporterCode: "350200", recipientCode: "622900", countyCode: "622926" };
  const cases: [string, StagedProject, string, boolean][] = [
    ["Shandong-Xinjiang on 2009-05-01", shandongXinjiang, "2009-05-01", true],
    ["Shandong-Xinjiang on 2011-05-01", shandongXinjiang, "2011-05-01", false],
    ["Shandong-Xinjiang on its last day", shandongXinjiang, "2010-06-29", true],
    ["Shandong-Xinjiang on the day of the handover", shandongXinjiang, "2010-06-30", false],
    ["Shandong-Chongqing in 2009", shandongChongqing, "2009-05-01", false],
    ["Shandong-Chongqing in 2011", shandongChongqing, "2011-05-01", true],
    ["Xiamen-Chongqing in 2005", xiamenChongqing, "2005-05-01", true],
    ["Xiamen-Linxia in 2011", xiamenLinxia, "2011-05-01", true],
    ["Xiamen-Linxia in 2009", xiamenLinxia, "2009-05-01", false],
    [
      "a prefecture under a paired province",
      { ...xiamenLinxia, pairingId: "P02", supporterCode: "120000" },
      "2009-05-01",
      true,
    ],
    ["a county outside the recipient", { ...xiamenLinxia, countyCode: "620123" }, "2011-05-01", false],
  ];
  it.each(cases)("%s", async (_, project, asOf, inForce) => {
    const id = await addProject(stage, project);
    expect(await factsOf(id, asOf)).toMatchObject({ pairing_in_force: inForce, submission_date: asOf });
  });

  it("is asked on the submission date, also when it is judged later", async () => {
    const id = await addProject(stage, { ...shandongXinjiang, state: "submitted", submittedOn: "2010-06-01" });
    expect(await factsOf(id, "2010-09-01")).toMatchObject({ pairing_in_force: true, submission_date: "2010-06-01" });
  });
});

describe("division codes (EW-PAIR-03)", () => {
  const haidong = { pairingId: "P07", supporterCode: "210000", recipientCode: "632100", countyCode: "632123" };
  const chongqing = { pairingId: "P14", supporterCode: "350200", recipientCode: "500000", countyCode: "500231" };
  const sound = { division_exists: true, missing_division: null };
  it.each([
    ["632100 in 2010", haidong, "2010-05-01", sound],
    [
      "632100 in 2014",
      { ...haidong, countyCode: "630102" },
      "2014-05-01",
      { division_exists: false, missing_division: "632100", division_successor: "630200" },
    ],
    [
      "500000 in 1996",
      { ...chongqing, countyCode: "620123" },
      "1996-08-01",
      { division_exists: false, missing_division: "500000" },
    ],
    ["500000 in 2002", chongqing, "2002-05-01", sound],
    [
      "a code that never was",
      { countyCode: "999999" },
      "2010-05-01",
      { division_exists: false, missing_division: "999999" },
    ],
  ] as const)("%s", async (_, project, asOf, expected) => {
    expect(await factsOf(await addProject(stage, project), asOf)).toMatchObject(expected);
  });
});

describe("designated counties (EW-ELIG-01)", () => {
  it.each([
    ["on the partial list", "150125", "2012-05-01", true],
    ["not on the partial list: not known", "150121", "2012-05-01", null],
    ["no list in force: not known", "150125", "2009-05-01", null],
  ])("%s", async (_, countyCode, asOf, designated) => {
    expect(await factsOf(await addProject(stage, { countyCode }), asOf)).toMatchObject({ designated });
  });
});

describe("content, library and people", () => {
  it("counts targets and lists purposes of the version being worked on", async () => {
    const id = await addProject(stage, { purposes: ["works", "N2"] });
    expect(await factsOf(id, "2009-05-01")).toMatchObject({
      quantified_targets: 1,
      targets_without_actual: 1,
      budget_purposes: ["N2", "works"],
      budget_total: 20_000,
      policy_line_given: true,
      persons: null,
      min_achievement: null,
    });
  });

  it("knows a library entry of the own county, and how late it was admitted", async () => {
    const id = await addProject(stage, {});
    expect(await factsOf(id, "2009-05-01")).toMatchObject({ library_entry_admitted: false, library_days_late: null });
    await stage.as(countyOf(stage), async (sql) => {
      const [entry] = await sql`
        insert into library_entry (code, pairing_id, county_code, title, category, status, admitted_on, admitted_by)
        values (${`L-${id}`}, 'P01', '150125', '饮水', 'water', 'admitted', '2009-05-03', ${stage.person("sun.yan")})
        returning id`;
      await sql`select set_config('counterpart.role', 'eastern_coordinator', true)`;
      await sql`update project set library_entry_id = ${entry?.id as number} where id = ${id}`;
    });
    expect(await factsOf(id, "2009-05-01")).toMatchObject({ library_entry_admitted: true, library_days_late: 2 });
    expect(await factsOf(id, "2009-05-03")).toMatchObject({ library_entry_admitted: true, library_days_late: 0 });
  });

  it("counts the actor as approving a project that is under review (EW-DISB-07)", async () => {
    const registrar = stage.person("wang.lei");
    const id = await addProject(stage, { state: "under_review", submittedOn: "2009-05-01" });
    expect(await factsOf(id, "2009-05-02", reviewerOf(stage))).toMatchObject({
      awaiting_approval: true,
      registered_and_approved_by_one: false,
      approver_is_reviewer: true,
    });
    expect(await factsOf(id, "2009-05-02", { role: "central_reviewer", person: registrar })).toMatchObject({
      registered_and_approved_by_one: true,
    });
    expect(await factsOf(id, "2009-05-02", eastOf(stage))).toMatchObject({ approver_is_reviewer: false });
  });

  it("counts objections without an answer and the notice of completion", async () => {
    const id = await addProject(stage, {});
    const noticeId = await stage.as(countyOf(stage), async (sql) => {
      const [notice] = await sql`
        insert into notice (code, project_id, pairing_id, county_code, kind, levels, starts_on, ends_on, title, body, published_by)
        values (${`N-${id}`}, ${id}, 'P01', '150125', 'completion', '{county}', '2009-05-01', '2009-05-20', '公示', '内容',
          ${stage.person("sun.yan")}) returning id`;
      return notice?.id as number;
    });
    await stage.as(
      { role: "public", person: 0, now: "2009-05-02T02:00:00Z" },
      (sql) => sql`insert into objection (notice_id, project_id, body) values (${noticeId}, ${id}, '金额不对')`,
    );
    expect(await factsOf(id, "2009-04-30")).toMatchObject({ completion_announced: false, open_objections: 1 });
    expect(await factsOf(id, "2009-05-01")).toMatchObject({ completion_announced: true, open_objections: 1 });
  });
});
