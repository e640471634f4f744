import type { RuleCase } from "../../../core/rules/rule-file";

const held = (is: string, days: number | null, outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "daily",
  asOf: "2009-05-01",
  facts: { held_days: days, held: 50_000_000 },
  ...outcome,
});
const approving = (is: string, days: number | null, outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  ...held(is, 0, outcome),
  moment: "approval",
  facts: { awaiting_approval: true, county_oldest_held_days: days },
});
const warn = { verdict: "fail", weight: "warn" } as const;
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

export const ewDisb06Cases: RuleCase[] = [
  held("nothing held", 0, pass),
  held("30 days", 30, pass),
  held("31 days", 31, warn),
  held("60 days", 60, warn),
  held("61 days: escalated", 61, warn),
  held("180 days", 180, warn),
  held("181 days", 181, block),
  held("not known", null, { verdict: "indeterminate", weight: "block" }),
  approving("approval while the county holds money for 31 days", 31, pass),
  approving("approval at 180 days", 180, pass),
  approving("approval at 181 days", 181, block),
  {
    ...approving("approved before, judged afterwards", null, pass),
    facts: { awaiting_approval: false, county_oldest_held_days: null },
  },
  approving("approval, not known", null, { verdict: "indeterminate", weight: "block" }),
];
