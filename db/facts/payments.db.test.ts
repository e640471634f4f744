import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addDisbursement,
  addExpenditure,
  addProject,
  countyOf,
  eastOf,
  post,
  type StagedTransfer,
} from "../rule-sets/records-for-tests";
import { type JudgeStage, judgeStage, type StagedActor } from "../rule-sets/stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

const facts = async (
  subject: "project" | "disbursement" | "expenditure",
  id: number,
  asOf: string,
  actor?: StagedActor,
) => {
  const [row] = await stage.asJudge(
    (sql) => sql.unsafe(`select to_jsonb(f) as facts from facts_${subject}($1) f where f.id = $2`, [asOf, id]),
    actor,
  );
  return row?.facts;
};

const approved = (more = {}) =>
  addProject(stage, { stage: "approved", approvedVersion: 1, state: "approved", ...more });
const committed: StagedTransfer = { kind: "commitment", amount: 10_000, on: "2009-02-01", role: "eastern_coordinator" };
const reserved = (amount: number): StagedTransfer => ({
  kind: "reservation",
  amount,
  on: "2009-05-01",
  role: "eastern_coordinator",
});
const paper = (subject: "disbursement" | "expenditure", id: number, projectId: number, kinds: string[]) =>
  stage.as(countyOf(stage), async (sql) => {
    for (const kind of kinds)
      await sql`insert into paper (project_id, subject, subject_id, kind, file_name, media_type, size, sha256, uploaded_by)
        values (${projectId}, ${subject}, ${id}, ${kind}, 'a.pdf', 'application/pdf', 1, ${"a".repeat(64)}, ${stage.person("sun.yan")})`;
  });
const notice = (projectId: number, levels: string[], startsOn: string, endsOn: string) =>
  stage.as(
    countyOf(stage),
    (sql) =>
      sql`insert into notice (code, project_id, pairing_id, county_code, kind, levels, starts_on, ends_on, title, body, published_by)
      values (${`N${projectId}${levels}`}, ${projectId}, 'P01', '150125', 'plan', ${levels}, ${startsOn}, ${endsOn}, 't', 'b', ${stage.person("sun.yan")})`,
  );

describe("a disbursement", () => {
  it("is measured against the approved line, with what others reserved and without itself (EW-DISB-01, -02)", async () => {
    const projectId = await approved({ certifiedProgress: 4_000 });
    await post(stage, projectId, [committed]);
    const first = await addDisbursement(stage, projectId, 9_000n);
    expect(await facts("disbursement", first, "2009-05-01")).toMatchObject({
      approved_amount: 10_000,
      approved_total: 10_000,
      paid_before: 0,
      paid_after: 9_000,
      paid_share_after: 0.9,
      certified_progress: 0.4,
      ahead_of_progress: 0.5,
      first_payment: true,
      project_stage: "approved",
      has_approved_version: true,
      payment_date: "2009-05-01",
      papers: [],
    });
    await post(stage, projectId, [reserved(9_000)]);
    await stage.as(
      eastOf(stage),
      (sql) => sql`update disbursement set state = 'approved', approved_by = actor_person(),
      approved_on = '2009-05-01' where id = ${first}`,
    );
    expect(await facts("disbursement", first, "2009-05-02")).toMatchObject({ paid_before: 0, paid_after: 9_000 });
    const [whole, over] = [
      await addDisbursement(stage, projectId, 1_000n),
      await addDisbursement(stage, projectId, 1_001n),
    ];
    expect(await facts("disbursement", whole, "2009-05-02")).toMatchObject({
      paid_after: 10_000,
      first_payment: false,
    });
    expect(await facts("disbursement", over, "2009-05-02")).toMatchObject({ paid_after: 10_001 });
  });

  it("counts the actor as taking the next step (EW-DISB-07)", async () => {
    const id = await addDisbursement(stage, await approved());
    const by = (name: string) => ({ ...eastOf(stage), person: stage.person(name) });
    const both = (approval: boolean, payment: boolean) => ({
      requested_and_approved_by_one: approval,
      approved_and_paid_by_one: payment,
    });
    expect(await facts("disbursement", id, "2009-05-01", by("wang.lei"))).toMatchObject(both(false, false));
    expect(await facts("disbursement", id, "2009-05-01", by("zhou.qiang"))).toMatchObject(both(true, false));
    await stage.as(
      eastOf(stage),
      (sql) => sql`update disbursement set state = 'approved', approved_by = actor_person(),
      approved_on = '2009-05-01' where id = ${id}`,
    );
    expect(await facts("disbursement", id, "2009-05-01", by("wang.lei"))).toMatchObject(both(false, true));
    expect(await facts("disbursement", id, "2009-05-01", by("zhou.qiang"))).toMatchObject(both(false, true));
    expect(await facts("disbursement", id, "2009-05-01", by("li.na"))).toMatchObject(both(false, false));
  });

  it("knows its papers and how long the plan was announced where (EW-DISB-03, EW-TRAN-01)", async () => {
    const projectId = await approved();
    const id = await addDisbursement(stage, projectId);
    expect(await facts("disbursement", id, "2009-05-11")).toMatchObject({
      plan_notice_days: 0,
      plan_notice_levels: [],
    });
    await paper("disbursement", id, projectId, ["contract", "progress_record", "contract"]);
    await notice(projectId, ["county"], "2009-04-01", "2009-04-20");
    await notice(projectId, ["village"], "2009-05-01", "2009-05-10");
    expect(await facts("disbursement", id, "2009-05-09")).toMatchObject({
      papers: ["contract", "progress_record"],
      plan_notice_days: 19,
      plan_notice_levels: ["county"],
    });
    expect(await facts("disbursement", id, "2009-05-10")).toMatchObject({
      plan_notice_days: 9,
      plan_notice_levels: ["county", "village"],
    });
  });
});

describe("money at rest (EW-DISB-06)", () => {
  it("is as old as the oldest yuan still there, first in, first out", async () => {
    const projectId = await approved();
    const west = "western_coordinator";
    const county = "county_officer";
    const [, reservation] = await post(stage, projectId, [committed, reserved(9_000)]);
    await post(stage, projectId, [
      {
        kind: "fulfilment",
        amount: 9_000,
        on: "2009-03-01",
        role: "eastern_coordinator",
        resolves: reservation as number,
      },
      { kind: "sending", amount: 9_000, on: "2009-03-01", role: "eastern_coordinator" },
      { kind: "receipt", amount: 4_000, on: "2009-03-05", role: west },
      { kind: "receipt", amount: 5_000, on: "2009-03-15", role: west },
    ]);
    expect(await facts("project", projectId, "2009-04-04")).toMatchObject({
      held: 9_000,
      province_held_days: 30,
      county_held_days: 0,
      held_days: 30,
    });
    await post(stage, projectId, [
      { kind: "pass_down", amount: 4_000, on: "2009-04-04", role: west },
      { kind: "pass_down_receipt", amount: 4_000, on: "2009-04-04", role: county },
    ]);
    expect(await facts("project", projectId, "2009-04-14")).toMatchObject({
      province_held_days: 30,
      county_held_days: 10,
      held_days: 30,
    });
    await post(stage, projectId, [{ kind: "pass_down", amount: 5_000, on: "2009-04-14", role: west }]);
    expect(await facts("project", projectId, "2009-04-14")).toMatchObject({
      held: 4_000,
      province_held_days: 0,
      held_days: 10,
    });
    await post(stage, projectId, [{ kind: "expenditure", amount: 4_000, on: "2009-04-20", role: county }]);
    expect(await facts("project", projectId, "2009-12-31")).toMatchObject({ held: 0, spent: 4_000, held_days: 0 });
  });

  it("of the whole county is asked while approval is due", async () => {
    const waiting = await addProject(stage, { countyCode: "150430", state: "submitted", submittedOn: "2009-05-01" });
    expect(await facts("project", waiting, "2009-05-02")).toMatchObject({ county_oldest_held_days: 0 });
    const other = await approved({ countyCode: "150430" });
    const [, reservation] = await post(stage, other, [committed, reserved(9_000)]);
    await post(stage, other, [
      {
        kind: "fulfilment",
        amount: 9_000,
        on: "2009-03-01",
        role: "eastern_coordinator",
        resolves: reservation as number,
      },
      { kind: "sending", amount: 9_000, on: "2009-03-01", role: "eastern_coordinator" },
      { kind: "receipt", amount: 9_000, on: "2009-03-05", role: "western_coordinator" },
    ]);
    expect(await facts("project", waiting, "2009-09-01")).toMatchObject({ county_oldest_held_days: 180, held_days: 0 });
    expect(await facts("project", other, "2009-09-01")).toMatchObject({
      county_oldest_held_days: null,
      held_days: 180,
    });
  });
});

describe("an expenditure", () => {
  it("is measured against the project's period and the pairing (EW-DISB-05)", async () => {
    const projectId = await approved();
    const on = async (spentOn: string) =>
      facts("expenditure", await addExpenditure(stage, { projectId, spentOn }), "2012-01-01");
    expect(await on("2010-04-30")).toMatchObject({ days_after_project_end: 120, days_before_project_start: -484 });
    expect(await on("2010-05-01")).toMatchObject({
      days_after_project_end: 121,
      pairing_has_ended: false,
      days_after_pairing_end: null,
    });
    expect(await on("2008-12-31")).toMatchObject({ days_before_project_start: 1 });
  });

  it("adds up with what was spent, itself counted once", async () => {
    const projectId = await approved();
    const first = await addExpenditure(stage, { projectId, amount: 4_000n });
    expect(await facts("expenditure", first, "2009-06-01")).toMatchObject({
      paid_before: 0,
      paid_after: 4_000,
      approved_amount: 10_000,
      invoice_given: false,
    });
  });

  it("knows the fees of its county and year only when it is a fee (EW-NEG-02)", async () => {
    const projectId = await approved();
    const works = await addExpenditure(stage, { projectId });
    expect(await facts("expenditure", works, "2009-06-01")).toMatchObject({ fees_after: null, fee_share_after: null });
    const aid = await facts(
      "expenditure",
      await addExpenditure(stage, { projectId, purpose: "management_fee", amount: 45n }),
      "2009-06-01",
    );
    expect(aid.county_year_aid).toBeGreaterThan(0);
    const second = await facts(
      "expenditure",
      await addExpenditure(stage, { projectId, purpose: "management_fee", amount: 45n }),
      "2009-06-01",
    );
    expect(second).toMatchObject({ fees_after: 90 });
    expect(second.fee_share_after).toBeCloseTo(90 / second.county_year_aid, 12);
  });
});
