import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import type { MovementKind } from "@/core/instruments/movement-kinds";
import { once } from "../money/inputs-for-tests";
import { people } from "../money/stage-for-tests";
import { closeProject } from "../projects/close-project";
import { confirmMovement } from "./confirm-movement";
import { getInstrument } from "./get-instrument";
import { listInstruments } from "./list-instruments";
import { registerInstrument } from "./register-instrument";
import { registerMovement } from "./register-movement";
import { type InstrumentStage, instrumentInputs, instrumentStage, refusal } from "./stage-for-tests";
import { withdrawMovement } from "./withdraw-movement";

let stage: InstrumentStage;
beforeAll(async () => {
  stage = await instrumentStage();
});
afterAll(() => stage.close());

const figures = (code: string) => stage.figures(code);
const fund = (kind?: InstrumentKind, capital?: string) => stage.fund(kind, capital);

describe("what is refused", () => {
  it.each<[InstrumentKind, MovementKind]>([
    ["interest_subsidy", "loan_drawn"],
    ["sme_fund", "guarantee_issued"],
    ["loan_guarantee", "subsidy_paid"],
    ["community_development_fund", "subsidy_paid"],
  ])("%s does not allow %s", async (kind, movement) => {
    const code = await stage.instrument(await stage.running("10"), kind);
    expect(await refusal(stage.register(code, movement, "1"))).toMatchObject({
      field: "kind",
      code: "instrument.movement_not_allowed",
    });
  });

  it("a second instrument of the same line, until the first is withdrawn; another line has none in the budget", async () => {
    const project = await stage.running("10");
    const first = await stage.instrument(project);
    expect(await refusal(stage.instrument(project, "sme_fund"))).toMatchObject({
      code: "constraint.instrument_once_a_line",
    });
    await stage.windUp(first, people.county);
    expect(await figures(first)).toMatchObject({ state: "withdrawn", capital: 0n });
    expect(await refusal(stage.register(first, "capital_paid_in", "1"))).toMatchObject({ code: "conflict" });
    await stage.instrument(project, "sme_fund");
    const other = { ...instrumentInputs.instrument(project), fiscalYear: 2025 };
    expect(await refusal(stage.as(people.county, (work) => registerInstrument(work, other)))).toMatchObject({
      code: "instrument.no_budget_line",
    });
  });

  it("an instrument of a project that is not in progress, or of a foreign county", async () => {
    const approved = await stage.money.project();
    expect(await refusal(stage.instrument(approved))).toMatchObject({ code: "money.project_stage" });
    const project = await stage.running("10");
    for (const person of [people.neighbour, people.foreignCounty])
      expect(
        await refusal(stage.as(person, (work) => registerInstrument(work, instrumentInputs.instrument(project)))),
      ).toMatchObject({ code: "not_found" });
  });

  it("exposure beyond the agreed multiple, at registration and when capital would leave", async () => {
    const { code } = await fund("loan_guarantee", "1000");
    expect(await refusal(stage.register(code, "guarantee_issued", "5000.01"))).toMatchObject({
      field: "amount",
      code: "instrument.beyond_multiple",
      params: { exposure: "5,000.01", multiple: 5, capital: "1,000.00", most: "5,000.00" },
    });
    await stage.moved(code, "guarantee_issued", "5000");
    expect(await refusal(stage.register(code, "capital_paid_out", "0.01"))).toMatchObject({
      code: "instrument.beyond_multiple",
    });
  });

  it("more than is left of what is settled, and what settles nothing of this instrument", async () => {
    const { code } = await fund();
    const { code: other } = await fund();
    const issued = await stage.moved(code, "guarantee_issued", "100");
    await stage.register(code, "guarantee_called", "60", issued);
    expect(await refusal(stage.register(code, "guarantee_ended", "41", issued))).toMatchObject({
      code: "instrument.beyond_rest",
      params: { rest: "40.00" },
    });
    expect(await refusal(stage.register(other, "guarantee_ended", "1", issued))).toMatchObject({ field: "follows" });
    expect(await refusal(stage.register(code, "claim_paid", "1", issued))).toMatchObject({ field: "follows" });
  });

  it("two payments on one claim that fit singly: the second finds nothing left", async () => {
    const { code } = await fund();
    const issued = await stage.moved(code, "guarantee_issued", "100");
    const called = await stage.register(code, "guarantee_called", "100", issued);
    const [first, second] = [
      await stage.register(code, "claim_paid", "60", called),
      await stage.register(code, "claim_paid", "60", called),
    ];
    await stage.confirm(first);
    expect(await refusal(stage.confirm(second))).toMatchObject({
      code: "constraint.instrument_movement_settled_within_amount",
    });
  });

  it("a day before the agreement or what is settled, or after today", async () => {
    const code = await stage.instrument(await stage.running("10"));
    const on = (happenedOn: string) =>
      refusal(
        stage.as(people.county, (work) =>
          registerMovement(work, { ...instrumentInputs.movement(code, "capital_paid_in", "1"), happenedOn }),
        ),
      );
    expect(await on("2026-05-31")).toMatchObject({ field: "happenedOn", code: "too_early" });
    expect(await on("2026-06-02")).toMatchObject({ field: "happenedOn", code: "too_late" });
  });

  it("winding up while something waits", async () => {
    const code = await stage.instrument(await stage.running("10"));
    const waiting = await stage.register(code, "capital_paid_in", "1");
    expect(await refusal(stage.windUp(code))).toMatchObject({ code: "instrument.movements_wait" });
    await stage.as(people.county, (work) => withdrawMovement(work, { code: waiting, reason: "Mistyped" }));
    expect(await refusal(stage.confirm(waiting))).toMatchObject({ code: "conflict" });
    await stage.windUp(code);
  });

  it("the closing of a project whose instrument runs or holds something", async () => {
    const { project, code } = await fund("sme_fund", "50000");
    await stage.as(people.county, ({ sql }) => sql`update project set stage = 'accepted' where code = ${project}`);
    const close = () => refusal(stage.as(people.west, (work) => closeProject(work, { projectCode: project })));
    expect(await close()).toMatchObject({ code: "project.instrument_holds", params: { amount: "50,000.00" } });
    await stage.moved(code, "capital_paid_out", "50000");
    await stage.money.register(project, "50000").then((expenditure) => stage.money.confirm(expenditure));
    expect(await close()).toMatchObject({ code: "project.instrument_running" });
    await stage.windUp(code);
    expect(await close()).toBe("done");
  });
});

describe("who may", () => {
  it("the county registers, another officer or the west confirms, nobody else", async () => {
    const code = await stage.instrument(await stage.running());
    const input = () => instrumentInputs.movement(code, "capital_paid_in", "1");
    for (const person of [people.approver, people.west, people.reviewer, people.auditor])
      expect(await refusal(stage.as(person, (work) => registerMovement(work, input())))).toMatchObject({
        code: "forbidden",
      });
    for (const person of [people.neighbour, people.foreignCounty])
      expect(await refusal(stage.as(person, (work) => registerMovement(work, input())))).toMatchObject({
        code: "not_found",
      });
    const movement = await stage.register(code, "capital_paid_in", "1");
    expect(await refusal(stage.confirm(movement, people.county))).toMatchObject({
      code: "constraint.instrument_movement_confirmed_by_another",
    });
    for (const person of [people.approver, people.reviewer, people.auditor])
      expect(await refusal(stage.confirm(movement, person))).toMatchObject({ code: "forbidden" });
    for (const person of [people.neighbour, people.foreignWest])
      expect(await refusal(stage.confirm(movement, person))).toMatchObject({ code: "not_found" });
    await stage.confirm(movement, people.west);
    expect(await stage.as(people.foreignEast, (work) => listInstruments(work, {}))).toMatchObject({ rows: [] });
    expect(await refusal(stage.as(people.neighbour, (work) => getInstrument(work, { code })))).toMatchObject({
      code: "not_found",
    });
  });

  it("repeats with the same key give the same result", async () => {
    const code = await stage.instrument(await stage.running());
    const input = instrumentInputs.movement(code, "capital_paid_in", "1");
    const twice = [1, 2].map(() => stage.as(people.county, (work) => registerMovement(work, input)));
    const [first, second] = await Promise.all(twice);
    expect(second).toEqual(first);
    const key = { code: first?.code ?? "", idempotencyKey: once() };
    for (let n = 0; n < 2; n++) await stage.as(people.otherCounty, (work) => confirmMovement(work, key));
    expect(await figures(code)).toMatchObject({ capital: 100n });
  });
});
