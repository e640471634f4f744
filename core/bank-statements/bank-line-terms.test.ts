import { describe, expect, it } from "vitest";
import { sideOfRole, stepsOfLine } from "./bank-line-terms";
import { type Judged, outcomeBefore } from "./line-outcome";

describe("the steps of a line", () => {
  it.each([
    ["east", "in", ["money_return"]],
    ["east", "out", ["disbursement"]],
    ["west", "in", ["disbursement", "pass_down"]],
    ["west", "out", ["pass_down", "money_return"]],
    ["county", "in", ["pass_down"]],
    ["county", "out", ["money_return"]],
  ] as const)("of an account of the %s, money %s: %s", (side, direction, steps) => {
    expect(stepsOfLine(side, direction)).toEqual(steps);
  });

  it("are told by the side of whoever loads it", () => {
    expect(sideOfRole("county_officer")).toBe("county");
    expect(sideOfRole("auditor")).toBeNull();
  });
});

describe("what keeps a line from being booked", () => {
  const line: Judged = {
    ...{ state: "open", finding: "matched", direction: "in" },
    ...{ amount: 100n, expected: 100n, recordCode: "D1" },
  };
  const code = (changed: Partial<Judged>, taken = new Set<string>()) => {
    const outcome = outcomeBefore({ ...line, ...changed }, taken);
    return outcome && "code" in outcome ? outcome.code.replace("bank-statements.line.", "") : outcome;
  };

  it.each<[Partial<Judged>, string | null]>([
    [{}, null],
    [{ finding: "amount_differs", amount: 99n }, null],
    [{ finding: "amount_differs", amount: 101n }, "amount_beyond"],
    [{ finding: "amount_differs", amount: 99n, direction: "out" }, "amount_differs"],
    [{ finding: "unknown_reference" }, "unknown_reference"],
    [{ finding: "repeated" }, "repeated"],
    [{ finding: "faulty" }, "faulty"],
    [{ finding: "closed_period" }, "closed_period"],
    [{ state: "booked" }, "booked"],
    [{ state: "dismissed" }, "dismissed"],
    [{ recordCode: null }, "unknown_reference"],
  ])("%o: %s", (changed, expected) => expect(code(changed)).toBe(expected));

  it("is that its record has taken a line already", () => {
    const taken = new Set<string>();
    expect(code({}, taken)).toBeNull();
    expect(code({}, taken)).toBe("one_at_a_time");
    expect(code({ recordCode: "D2" }, taken)).toBeNull();
  });
});
