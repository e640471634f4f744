import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reopeningsToGrant } from "../desk/reopenings-to-grant";
import { listEvents } from "../events/list-events";
import { people } from "../money/stage-for-tests";
import { askReopening } from "./ask-reopening";
import { getPeriod } from "./get-period";
import { grantReopening } from "./grant-reopening";
import { listPeriods } from "./list-periods";
import { outcome, type PeriodStage, periodStage } from "./stage-for-tests";

const other = "gao.yuan";

let stage: PeriodStage;
let projectId: number;

beforeAll(async () => {
  stage = await periodStage();
  ({ id: projectId } = await stage.emptyProject());
  await stage.withCounty(projectId, 100_00n, "2025-03-10");
});
afterAll(() => stage.close());

const close = async (person: string, period: string) => (await stage.closePeriod(person, period)).periodId;
const ask = (person: string, periodId: number) =>
  outcome(stage.as(person, (work) => askReopening(work, { periodId, reason: "A receipt was forgotten" })));
const grant = (person: string, periodId: number) =>
  outcome(stage.as(person, (work) => grantReopening(work, { periodId })));
const postInMarch = () => outcome(stage.post(projectId, "receipt", 1n, "2025-03-31"));

describe("a closed period is reopened", () => {
  let march: number;
  let april: number;
  beforeAll(async () => {
    await stage.post(projectId, "sending", 100_00n, "2025-03-12");
    march = await close(people.west, "2025-03");
    april = await close(people.west, "2025-04");
  });

  it("by reviewers only", async () => {
    for (const person of [people.west, people.approver, people.county, people.auditor]) {
      expect(await ask(person, march)).toBe("forbidden");
      expect(await grant(person, march)).toBe("forbidden");
    }
    expect(await ask(people.reviewer, 999_999)).toBe("not_found");
  });

  it("by two of them: one asks, another grants (period_reopened_by_two)", async () => {
    expect(await grant(other, april)).toBe("period.not_asked");
    expect(await ask(people.reviewer, april)).toBe("done");
    expect(await ask(other, april)).toBe("period.asked_already");
    expect(await grant(people.reviewer, april)).toBe("constraint.period_reopened_by_two");
    expect(await ask(people.reviewer, march)).toBe("done");
    const waits = (person: string) => stage.as(person, async (work) => (await reopeningsToGrant(work)).items);
    expect((await waits(other)).map(({ code, title }) => [Number(code), title])).toEqual([
      [march, "A receipt was forgotten"],
      [april, "A receipt was forgotten"],
    ]);
    expect(await waits(people.reviewer)).toEqual([]);
  });

  it("the last one first (period_reopened_in_order)", async () => {
    expect(await grant(other, march)).toBe("constraint.period_reopened_in_order");
    expect(await grant(other, april)).toBe("done");
    expect(await postInMarch()).toBe("constraint.ledger_period_open");
    expect(await grant(other, march)).toBe("done");
    expect(await grant(other, march)).toBe("period.reopened_already");
    expect(await postInMarch()).toBe("done");
  });

  it("and leaves its trace: the row, the events, the audit trail", async () => {
    const row = await stage.as(people.west, (work) => getPeriod(work, { periodId: march }));
    expect(row).toMatchObject({
      reopeningReason: "A receipt was forgotten",
      askedByEn: "Zhao Min",
      reopenedByEn: "Gao Yuan",
      carryOver: { total: 100_00n },
    });
    expect(row.timeline.map(({ verb, reason }) => [verb, reason])).toEqual([
      ["books_reopened", null],
      ["reopening_asked", "A receipt was forgotten"],
      ["books_closed", null],
    ]);
    const trail = await stage.as(people.auditor, (work) => listEvents(work, { subject: "period" }));
    expect(trail.rows[0]).toMatchObject({ verb: "books_reopened", subject: "period", signInName: other });
  });

  it("and may be closed again, which is another row with what is unspent now", async () => {
    const again = await close(people.west, "2025-03");
    const { rows } = await stage.as(people.west, (work) => listPeriods(work, { book: "west" }));
    expect(rows.map(({ id, carryOver, reopenedAt }) => [id, carryOver, reopenedAt !== null])).toEqual([
      [again, 100_01n, false],
      [april, 100_00n, true],
      [march, 100_00n, true],
    ]);
    const open = await stage.as(people.west, (work) => listPeriods(work, { state: "closed" }));
    expect(open.rows.map(({ id }) => id)).toEqual([again]);
  });
});

describe("what the database refuses past the commands", () => {
  const update = (person: string, id: number, change: string) =>
    outcome(stage.as(person, (work) => work.sql.unsafe(`update period set ${change} where id = ${id}`)));
  const asked = (by: string) => `reopening_reason = 'r', reopening_asked_at = now(), reopening_asked_by = ${by}`;
  const self = "actor_person()";
  const someone = "(select min(id) from person where id <> actor_person())";
  let may: number;
  beforeAll(async () => {
    may = await close(people.county, "2025-03");
  });

  it("in another's name (period_reopened_in_own_name)", async () => {
    expect(await update(people.reviewer, may, asked(someone))).toBe("constraint.period_reopened_in_own_name");
    expect(await update(people.reviewer, may, asked(self))).toBe("done");
    expect(await update(other, may, `reopened_at = now(), reopened_by = ${someone}`)).toBe(
      "constraint.period_reopened_in_own_name",
    );
  });

  it("another reason once it is asked (period_reopening_once), and half of it (period_reopening_whole)", async () => {
    expect(await update(other, may, "reopening_reason = 'another'")).toBe("constraint.period_reopening_once");
    expect(await update(other, may, `reopened_by = ${self}`)).toBe("constraint.period_reopening_whole");
  });

  it("closing in another order than the centre's (period_reopened_in_order)", async () => {
    await close(people.reviewer, "2025-03");
    expect(await grant(other, may)).toBe("constraint.period_reopened_in_order");
  });

  it("an office's update at all", async () => {
    await update(people.county, may, asked(self));
    const row = await stage.as(people.auditor, (work) => getPeriod(work, { periodId: may }));
    expect(row).toMatchObject({ askedByEn: "Zhao Min", reopenedAt: null });
  });
});
