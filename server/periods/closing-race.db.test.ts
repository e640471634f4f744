import { afterAll, beforeAll, expect, it } from "vitest";
import { monthSpan, periodKey } from "@/core/periods/period-span";
import { people } from "../money/stage-for-tests";
import { outcome, type PeriodStage, periodStage } from "./stage-for-tests";

const ROUNDS = 12;
const CLIENTS = 16;

let stage: PeriodStage;
let projectId: number;
beforeAll(async () => {
  stage = await periodStage();
  ({ id: projectId } = await stage.emptyProject());
});
afterAll(() => stage.close());

const waits = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));

it(`a posting and a closing at once: the posting is in before, or it is refused (${ROUNDS} rounds)`, {
  timeout: 120_000,
}, async () => {
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const month = monthSpan(2025, round + 1);
    const posting = async () => {
      await waits(30);
      return outcome(stage.post(projectId, "sending", 100n, month.endsOn));
    };
    const closing = async () => {
      await waits(30);
      return stage.closePeriod(people.approver, periodKey(month));
    };
    const [{ periodId }, ...outcomes] = await Promise.all([
      closing(),
      ...Array.from({ length: CLIENTS }, () => posting()),
    ]);
    const posted = outcomes.filter((each) => each === "done").length;
    expect(new Set(outcomes.filter((each) => each !== "done"))).toEqual(
      posted === CLIENTS ? new Set() : new Set(["constraint.ledger_period_open"]),
    );
    refused += CLIENTS - posted;
    const [found] = await stage.as(
      people.auditor,
      (work) => work.sql<{ before: number; after: number }[]>`
        select count(*) filter (where t.id <= p.last_transfer)::integer as before,
          count(*) filter (where t.id > p.last_transfer)::integer as after
        from period p join transfer t on t.value_date between p.starts_on and p.ends_on where p.id = ${periodId}`,
    );
    expect(found).toEqual({ before: posted, after: 0 });
  }
  // Otherwise nothing ever met.
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(ROUNDS * CLIENTS);
});

it("two closings at once: one is done, the other finds it done", async () => {
  await stage.post(projectId, "sending", 100n, "2026-01-05");
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => outcome(stage.closePeriod(people.approver, "2026-01"))),
  );
  expect(outcomes.sort()).toEqual([...Array(3).fill("constraint.period_not_closed_yet"), "done"]);
});
