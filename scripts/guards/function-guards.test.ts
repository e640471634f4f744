import { describe, expect, it } from "vitest";
import { guardsIn } from "./function-guards";

const removals = (text: string) => guardsIn("f", text).map(({ name, removal }) => [name, removal.trim()]);

describe("guardsIn", () => {
  it("takes one branch out of the refusals", () => {
    const text = (branches: string) => `select (case x when 1 then 'nono' end,\n  case ${branches}end)::transfer_entry`;
    const first = "when a = case b when 1 then 'no' end then 'a_b' ";
    const second = "-- When why.\n    when c then 'c_d' ";
    expect(removals(text(first + second)).map(([, removal]) => removal)).toEqual([
      text("when c then 'c_d' "),
      text(`${first}-- When why.\n    `),
    ]);
  });

  it("lets one of several refusals of a branch pass", () => {
    const text = (one: string, other: string) =>
      `select (case when a then case when b then ${one} else ${other} end end)::transfer_entry`;
    expect(removals(text("'a_b'", "'c_d'"))).toEqual([
      ["f.a_b", text("null", "'c_d'")],
      ["f.c_d", text("'a_b'", "null")],
    ]);
  });

  it("takes out a raise, and only it", () => {
    const raise = (name: string) =>
      `raise exception 'no %', 1\n      using errcode = 'check_violation', constraint = '${name}';`;
    expect(removals(`if a then ${raise("a_b")} end if; if c then ${raise("c_d")} end if;`)).toEqual([
      ["f.a_b", `if a then null; end if; if c then ${raise("c_d")} end if;`],
      ["f.c_d", `if a then ${raise("a_b")} end if; if c then null; end if;`],
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
    expect(() => guardsIn("f", "raise check_violation using constraint = 'a_b', message = 'm';")).toThrow("a_b");
  });
});
