import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import { journey } from "../journey-for-tests";
import { newProject, poster } from "../posting-for-tests";
import { type MoneyStage, moneyStage, people } from "../stage-for-tests";

/** When books may be closed and opened again. Each test keeps to a year of its own. */
let stage: MoneyStage;
let projectId: number;
beforeAll(async () => {
  stage = await moneyStage();
  projectId = await newProject(stage);
});
afterAll(() => stage.close());
const { entry, post } = poster(
  () => stage,
  () => projectId,
);
const east = people.approver;

const closing = (book: string, month: string, closedBy = "actor_person()") =>
  `insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
  values ('${book}', 'P01', ${book === "county" ? "'150125'" : "null"}, '${month}-01',
    ('${month}-01'::date + interval '1 month - 1 day')::date, ${closedBy})`;
const asking = (month: string, by = "actor_person()") =>
  `update period set reopening_reason = 'r', reopening_asked_at = now(), reopening_asked_by = ${by}
  where starts_on = '${month}-01'`;
const granting = (month: string, by = "actor_person()") =>
  `update period set reopened_at = now(), reopened_by = ${by} where starts_on = '${month}-01'`;

/** What somebody's statement is refused with, or 'done'. */
const outcome = (person: string, statement: string, now = new Date()) =>
  stage
    .as(person, (work) => work.sql.unsafe(statement), { now })
    .then(
      () => "done",
      (error: DomainError) => error.errors?.[0]?.code ?? String(error),
    );
const refused = async (constraint: string, person: string, statement: string, now?: Date) =>
  expect(await outcome(person, statement, now)).toBe(`constraint.${constraint}`);

/** As whoever replicates: as the owner, in the name of the last person there is. */
const replicating = (statement: string) =>
  stage.owner
    .begin(async (transaction) => {
      await transaction`select set_config('counterpart.person', max(id)::text, true) from person`;
      await transaction`set local session_replication_role = replica`;
      await transaction.unsafe(statement);
    })
    .then(
      () => "done",
      (error) => error.constraint_name,
    );

const somebodyElse = "(select min(id) from person)";
const thisMonth = new Date().toISOString().slice(0, 7);

describe("a closing is refused by", () => {
  it("check_closing.period_closed_in_own_name", () =>
    refused("period_closed_in_own_name", east, closing("east", "2011-01", somebodyElse)));

  it("check_closing.period_has_ended (period.period_closing)", () =>
    refused("period_has_ended", east, closing("east", thisMonth)));

  it("check_closing.period_has_ended, also while somebody replicates (period.period_closing_always)", async () => {
    expect(await replicating(closing("east", thisMonth))).toBe("period_has_ended");
  });

  it("check_closing.period_not_closed_yet", async () => {
    expect(await outcome(east, closing("east", "2012-01"))).toBe("done");
    await refused("period_not_closed_yet", east, closing("east", "2012-01"));
  });

  it("check_closing.period_in_order", async () => {
    await post(east, entry("commitment", 1n, { valueDate: "2013-01-15" }));
    await refused("period_in_order", east, closing("east", "2013-03"));
  });

  it("check_closing.period_nothing_waits", async () => {
    const money = journey(stage);
    const project = await money.project();
    await money.withCounty(project);
    await money.register(project);
    const later = new Date("2026-08-01T04:00:00Z");
    await refused("period_nothing_waits", people.county, closing("county", "2026-06"), later);
  });
});

describe("a closing keeps the carry-over", () => {
  const unspent = async (year: string) => {
    const valueDate = `${year}-01-15`;
    await post(east, entry("sending", 5n, { valueDate }));
    await post(people.west, entry("receipt", 5n, { valueDate }));
  };
  const kept = (year: string) => stage.owner`
    select unspent from carry_over where received_on = ${`${year}-01-15`} and unspent = 5`;

  it("period.period_keeps_carry_over", async () => {
    await unspent("2014");
    await outcome(people.west, closing("west", "2014-01"));
    expect((await kept("2014")).count).toBe(1);
  });

  it("period.period_keeps_carry_over_always", async () => {
    await stage.as(people.west, (work) => work.sql.unsafe(closing("west", "2014-02")));
    const before = (await kept("2014")).count;
    expect(await replicating(closing("west", "2014-03"))).toBe("done");
    expect((await kept("2014")).count).toBe(before + 1);
  });
});

describe("a reopening is refused by", () => {
  it("check_reopening.period_reopening_once (period.period_reopening)", async () => {
    expect(await outcome(east, closing("east", "2001-01"))).toBe("done");
    expect(await outcome(people.reviewer, asking("2001-01"))).toBe("done");
    const otherReason = "update period set reopening_reason = 'other' where starts_on = '2001-01-01'";
    await refused("period_reopening_once", people.reviewer, otherReason);
  });

  it("check_reopening.period_reopened_in_own_name", async () => {
    await outcome(east, closing("east", "2002-01"));
    await refused("period_reopened_in_own_name", people.reviewer, asking("2002-01", somebodyElse));
    await outcome(people.reviewer, asking("2002-01"));
    await refused("period_reopened_in_own_name", people.reviewer, granting("2002-01", somebodyElse));
  });

  it("also while somebody replicates (period.period_reopening_always)", async () => {
    await outcome(east, closing("east", "2003-01"));
    expect(await replicating(asking("2003-01", somebodyElse))).toBe("period_reopened_in_own_name");
  });

  it("check_reopening.period_reopened_in_order", async () => {
    for (const month of ["2004-01", "2004-02"]) await outcome(east, closing("east", month));
    expect(await outcome(people.reviewer, asking("2004-01"))).toBe("done");
    await refused("period_reopened_in_order", "gao.yuan", granting("2004-01"));
  });
});
