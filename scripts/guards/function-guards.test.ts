import { describe, expect, it } from "vitest";
import { guardsIn } from "./function-guards";

const removals = (text: string) => guardsIn("f", text).map(({ name, removal }) => [name, removal.trim()]);

describe("guardsIn", () => {
  it("takes one branch out of the refusals", () => {
    const text = (branches: string) => `select (case x when 1 then 'no' end, min(case ${branches}end))`;
    const first = "when a = case b when 1 then 'no' end then 'ledger_a' ";
    const second = "-- When why.\n    when c then 'ledger_b' ";
    expect(removals(text(first + second)).map(([, removal]) => removal)).toEqual([
      text("when c then 'ledger_b' "),
      text(`${first}-- When why.\n    `),
    ]);
  });

  it("lets one of several refusals of a branch pass", () => {
    const text = (one: string, other: string) =>
      `select (min(case when a then case when b then ${one} else ${other} end end))`;
    expect(removals(text("'ledger_a'", "'ledger_b'"))).toEqual([
      ["f.ledger_a", text("null", "'ledger_b'")],
      ["f.ledger_b", text("'ledger_a'", "null")],
    ]);
  });

  it("takes out a raise, and only it", () => {
    const raise = (name: string) =>
      `raise exception 'no %', 1\n      using errcode = 'check_violation', constraint = '${name}';`;
    expect(removals(`if a then ${raise("ledger_a")} end if; if c then ${raise("ledger_b")} end if;`)).toEqual([
      ["f.ledger_a", `if a then null; end if; if c then ${raise("ledger_b")} end if;`],
      ["f.ledger_b", `if a then ${raise("ledger_a")} end if; if c then null; end if;`],
    ]);
  });

  it("takes out a search for a reason", () => {
    expect(removals("if a then select 'ledger_a' into refusal from b limit 1; end if;")).toEqual([
      ["f.ledger_a", "if a then null; end if;"],
    ]);
  });

  it("takes out a refusal by a function", () => {
    expect(removals("if a then perform refuse_period('period_a'); end if;")).toEqual([
      ["f.period_a", "if a then null; end if;"],
    ]);
  });

  it("takes out row locks, or only their order", () => {
    expect(removals("perform 1 from a order by a.id for update of a;")).toEqual([
      ["f.row_lock_order", "perform 1 from a order by random() for update of a;"],
      ["f.row_locks", "perform 1 from a order by a.id ;"],
    ]);
  });

  it("takes out advisory locks, or only their order", () => {
    const text = "select pg_advisory_xact_lock(1, id) from (select distinct a as id order by id) p;";
    expect(removals(text)).toEqual([
      ["f.advisory_lock_1", text.replace("pg_advisory_xact_lock", "")],
      ["f.advisory_lock_order_1", text.replace(" order by id) p", " ) p order by random()")],
    ]);
    expect(removals("perform pg_advisory_xact_lock_shared(3, 0);")).toEqual([["f.advisory_lock_3", "perform (3, 0);"]]);
  });

  it("refuses a text whose refusal it cannot take out", () => {
    expect(() => guardsIn("f", "raise check_violation using constraint = 'ledger_a', message = 'm';")).toThrow(
      "ledger_a",
    );
  });
});
