import { describe, expect, it } from "vitest";
import { all, fact, factsOf, limit, limitsOf, not, when } from "./condition";
import { flagTransitions } from "./flag-life";
import { factsUsed, momentsOf, type Rule, ruleSchema } from "./rule";
import { flagStates } from "./rule-terms";

const days = {
  name: "stop",
  unit: "day",
  labelZh: "天",
  labelEn: "days",
  values: [{ from: "1996-07-06", to: null, value: 180 }],
};
const rule: Rule = ruleSchema.parse({
  code: "EW-TEST-01",
  subject: "project",
  titleZh: "试",
  titleEn: "test",
  statementZh: "试",
  statementEn: "test",
  formula: "held <= stop",
  effectiveFrom: "1996-07-06",
  effectiveTo: null,
  applies: when("strand", "=", "government_aid"),
  clauses: [
    {
      broken: all(when("held_days", ">", limit("stop")), not(when("paid_after", "<=", fact("approved_amount")))),
      limit: "stop",
      weights: { daily: "block", draft: "info" },
      messageZh: "{held_days} 超过 {stop}，{county_code}",
      messageEn: "{held_days} over {stop}",
    },
  ],
  limits: [days],
  measuredFact: "held_days",
  stakeFact: "held",
  basisZh: "试",
  basisEn: "test",
  verification: "product_default",
  waivable: true,
  remedyZh: "试",
  remedyEn: "test",
});
const clause = rule.clauses[0] as Rule["clauses"][number];

describe("a rule", () => {
  it("speaks at the moments at which a clause weighs something, in the order of a record's life", () => {
    expect(momentsOf(rule)).toEqual(["draft", "daily"]);
  });

  it("names every fact that it asks for, measures or shows, and no limit", () => {
    expect(factsUsed(rule).sort()).toEqual(
      ["approved_amount", "county_code", "held", "held_days", "paid_after", "strand"].sort(),
    );
    expect(factsOf(clause.broken)).toEqual(["held_days", "paid_after", "approved_amount"]);
    expect(limitsOf(clause.broken)).toEqual(["stop"]);
  });

  it.each([
    ["a code of another form", { code: "DISB-01" }],
    ["no clause", { clauses: [] }],
    ["a clause without a weight", { clauses: [{ ...clause, weights: {} }] }],
    ["an unknown moment", { clauses: [{ ...clause, weights: { payday: "warn" } }] }],
    ["a limit that is not declared", { limits: [] }],
    ["an unknown operator", { applies: { field: "strand", operator: "like", value: "x" } }],
    ["an empty group", { applies: { combinator: "and", rules: [] } }],
    ["a date that is none", { effectiveFrom: "1996-02-30" }],
    [
      "a limit whose periods overlap",
      {
        limits: [
          {
            ...days,
            values: [
              { from: "1996-07-06", to: null, value: 1 },
              { from: "2010-01-01", to: null, value: 2 },
            ],
          },
        ],
      },
    ],
    [
      "a limit whose period is empty",
      { limits: [{ ...days, values: [{ from: "1996-07-06", to: "1996-07-06", value: 1 }] }] },
    ],
  ])("is refused with %s", (_, change) => {
    expect(ruleSchema.safeParse({ ...rule, ...change }).success).toBe(false);
  });
});

describe("the life of a flag", () => {
  it("leads from every state but closed to another, and reviewers alone waive, verify and close", () => {
    for (const state of flagStates.filter((each) => each !== "closed"))
      expect(
        flagTransitions.some((step) => step.from === state),
        state,
      ).toBe(true);
    expect(flagTransitions.some((step) => step.from === "closed")).toBe(false);
    for (const step of flagTransitions)
      if (["waived", "verified", "closed"].includes(step.to)) expect(step.roles).toEqual(["central_reviewer"]);
  });
});
