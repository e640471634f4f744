import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitFunds } from "../commitments/commit-funds";
import { inputs, line, once, today } from "../money/inputs-for-tests";
import { type Journey, journey, outcomeOf } from "../money/journey-for-tests";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { getProject } from "../projects/get-project";
import { approveReallocation } from "./approve-reallocation";
import { getReallocation } from "./get-reallocation";
import { listReallocations } from "./list-reallocations";
import { listTargetProjects } from "./list-target-projects";
import { refuseReallocation } from "./refuse-reallocation";
import { withdrawReallocation } from "./withdraw-reallocation";

let stage: MoneyStage;
let money: Journey;
beforeAll(async () => {
  stage = await moneyStage();
  money = journey(stage);
});
afterAll(async () => {
  expect(await stage.differences()).toEqual([]);
  await stage.close();
});

/** A project of which the county holds 50,000 yuan, and one with nothing promised of its budget of 100,000 yuan. */
async function pair(budget = 100_000_00n) {
  const from = await money.project();
  await money.withCounty(from, "50000");
  const to = await stage.project([{ ...line, amount: budget }]);
  return { from, to };
}
const agreedOn = (code: string, approvedOn: string) =>
  outcomeOf(
    money.as(people.approver, (work) => approveReallocation(work, { code, approvedOn, idempotencyKey: once() })),
  );
const refuse = (code: string, person: string = people.approver) =>
  outcomeOf(money.as(person, (work) => refuseReallocation(work, { code, reason: "Return it" })));
const withdraw = (code: string, person: string = people.west) =>
  outcomeOf(money.as(person, (work) => withdrawReallocation(work, { code, reason: "Not needed" })));

describe("a re-allocation", () => {
  it("is asked for, and moves the money when the east agrees", async () => {
    const { from, to } = await pair();
    const code = await money.reallocate(from, to, "20000");
    expect(await money.balances(to)).toEqual({});
    expect(await agreedOn(code, "2026-06-02")).toBe("too_late");
    expect(await agreedOn(code, "2026-05-31")).toBe("too_early");
    await money.agree(code);
    expect(await outcomeOf(money.agree(code))).toBe("conflict");
    expect(await money.balances(from)).toMatchObject({ county: 3000000n });
    expect(await money.balances(to)).toEqual({ county: 2000000n });
    const detail = await money.as(people.county, (work) => getReallocation(work, { code }));
    expect(detail).toMatchObject({
      state: "approved",
      decidedOn: today,
      transfers: [
        { kind: "reallocation_out", from: "county", to: "reallocating" },
        { kind: "reallocation_in", from: "reallocating", to: "county" },
      ],
    });
    expect(detail.timeline.map((event) => event.verb)).toEqual(["reallocation_approved", "reallocation_asked"]);
    for (const [project, reallocated] of [
      [from, -2000000n],
      [to, 2000000n],
    ] as const) {
      const seen = await money.as(people.west, (work) => getProject(work, { code: project }));
      expect(seen.moneyLines).toMatchObject([{ reallocated }]);
      expect(seen.timeline.map((event) => [event.verb, event.subjectCode])).toContainEqual([
        "reallocation_approved",
        code,
      ]);
      const list = await money.as(people.approver, (work) => listReallocations(work, { project, state: "approved" }));
      expect(list.rows).toMatchObject([{ code, fromCode: from, toCode: to }]);
    }
    // It is spent like any other money of the project.
    await money.confirm(await money.register(to, "20000"));
    expect(await money.balances(to)).toEqual({ spent: 2000000n });
  });

  it("keeps the age of the money", async () => {
    const { from, to } = await pair();
    const long = journey({
      ...stage,
      as: (person, run) => stage.as(person, run, { now: new Date("2026-09-01T04:00:00Z") }),
    });
    const code = await money.reallocate(from, to, "20000");
    await long.agree(code);
    const rows = await money.as(
      people.auditor,
      (work) => work.sql<{ since: string }[]>`
      select h.since from money_held h join project p on p.id = h.project_id where p.code = ${to}`,
    );
    expect(rows).toEqual([{ since: today }]);
  });

  it("can be refused by the east or withdrawn by those who may ask, with a reason", async () => {
    const { from, to } = await pair();
    const codes = await Promise.all([1, 2].map(() => money.reallocate(from, to, "10", people.county)));
    const [first = "", second = ""] = codes;
    expect(await refuse(first, people.west)).toBe("forbidden");
    expect(await withdraw(first, people.approver)).toBe("forbidden");
    expect(await refuse(first)).toBe("done");
    expect(await withdraw(first)).toBe("conflict");
    expect(await withdraw(second)).toBe("done");
    expect(await outcomeOf(money.agree(second))).toBe("conflict");
    const list = await money.as(people.reviewer, (work) => listReallocations(work, { project: to }));
    expect(list.rows.map((row) => [row.state, row.decisionReason])).toEqual([
      ["withdrawn", "Not needed"],
      ["refused", "Return it"],
    ]);
  });

  it("stays within what the county holds, and within the budget of the project that it goes to", async () => {
    const { from, to } = await pair(30_000_00n);
    expect(await outcomeOf(money.reallocate(from, to, "50000.01"))).toBe("money.beyond_county");
    expect(await outcomeOf(money.reallocate(from, to, "30000.01"))).toBe("money.beyond_target_budget");
    const code = await money.reallocate(from, to, "20000");
    const commit = (project: string, amount: string) =>
      outcomeOf(money.as(people.approver, (work) => commitFunds(work, inputs.commitment(project, amount))));
    expect(await commit(to, "10000.01")).toBe("done");
    expect(await outcomeOf(money.agree(code))).toBe("money.beyond_target_budget");
    expect(await outcomeOf(money.reverse(people.approver, to, "commitment"))).toBe("done");
    await money.agree(code);
    expect(await commit(to, "10000.01")).toBe("money.beyond_budget");
    expect(await commit(to, "10000")).toBe("done");
    // What went away is free in the budget of the project that it came from.
    expect(await commit(from, "20000.01")).toBe("money.beyond_budget");
    expect(await commit(from, "20000")).toBe("done");
  });

  it("needs two projects of one county, one that may give and one that may be paid for", async () => {
    const { from, to } = await pair();
    expect(await outcomeOf(money.reallocate(from, from, "1"))).toBe("money.same_project");
    const draft = await stage.project([{ ...line, amount: 100n }], "draft");
    expect(await outcomeOf(money.reallocate(from, draft, "1"))).toBe("money.project_stage");
    expect(await outcomeOf(money.reallocate(draft, to, "1"))).toBe("money.project_stage");
    expect(await outcomeOf(money.reallocate(from, "P20260000099", "1"))).toMatch(/human_code|not_found/);
    const targets = await money.as(people.county, async (work) => {
      const [own] = await work.sql<{ id: number }[]>`select id from project where code = ${from}`;
      return listTargetProjects(work, { projectId: own?.id as number });
    });
    const codes = targets.map((target) => target.code);
    expect(codes).toContain(to);
    expect(codes).not.toContain(from);
    expect(codes).not.toContain(draft);
    const elsewhere = await stage.project([{ ...line, amount: 100_000_00n }]);
    await stage.owner`alter table project disable trigger user`;
    await stage.owner`alter table project no force row level security`;
    await stage.owner`update project set county_code = '150121' where code = ${elsewhere}`;
    expect(await outcomeOf(money.reallocate(from, elsewhere, "1"))).toBe("money.other_place");
    const forged = money.as(
      people.west,
      (work) => work.sql`
      insert into reallocation (code, pairing_id, county_code, source, fiscal_year, from_project_id, to_project_id, amount,
        reason, state, asked_by, asked_on)
      select 'T1', 'P01', '150125', 'provincial', 2026, f.id, t.id, 1, 'x', 'asked', ${work.actor.personId}, ${today}
      from project f, project t where f.code = ${from} and t.code = ${elsewhere}`,
    );
    expect(await outcomeOf(forged)).toContain("reallocation_to_in_place");
  });

  it("is decided by another than asked for it, whatever roles one holds", async () => {
    const { from, to } = await pair();
    const code = await money.reallocate(from, to, "10");
    const decide = money.as(
      people.approver,
      (work) => work.sql`
      update reallocation set state = 'approved', decided_by = asked_by, decided_on = asked_on where code = ${code}`,
    );
    expect(await outcomeOf(decide)).toBe("constraint.reallocation_decided_by_another");
    const skip = money.as(
      people.west,
      (work) => work.sql`
      update reallocation set state = 'approved', decided_by = asked_by + 1, decided_on = asked_on where code = ${code}`,
    );
    expect(await outcomeOf(skip)).toBe("constraint.reallocation_life");
  });

  it("of two that fit singly and not together one is refused", async () => {
    const { from, to } = await pair();
    const codes = [await money.reallocate(from, to, "30000"), await money.reallocate(from, to, "30000")];
    const outcomes = await Promise.all(
      codes.map((code, n) => outcomeOf(money.agree(code, n ? people.approver : people.sender))),
    );
    expect(outcomes.sort()).toEqual(["constraint.account_no_overdraft", "done"]);
    expect(await money.balances(to)).toEqual({ county: 3000000n });
  });

  it("is seen and decided by its own two sides only", async () => {
    const { from, to } = await pair();
    const code = await money.reallocate(from, to, "10");
    for (const person of [people.foreignEast]) {
      expect(await outcomeOf(money.agree(code, person))).toBe("not_found");
      expect(await refuse(code, person)).toBe("not_found");
    }
    for (const person of [people.foreignWest, people.foreignCounty, people.neighbour])
      expect(await withdraw(code, person)).toBe("not_found");
    for (const person of [people.neighbour, people.foreignCounty, people.foreignWest])
      expect(await outcomeOf(money.reallocate(from, to, "1", person))).toBe("not_found");
    for (const person of [people.reviewer, people.auditor, people.approver])
      expect(await outcomeOf(money.reallocate(from, to, "1", person))).toBe("forbidden");
  });
});
