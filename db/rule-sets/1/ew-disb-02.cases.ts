import type { RuleCase } from "../../../core/rules/rule-file";

const paid = (
  is: string,
  progress: number,
  share: number | null,
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "disbursement",
  moment: "disbursement",
  asOf: "2009-05-01",
  facts: {
    certified_progress: progress,
    paid_share_after: share,
    ahead_of_progress: share === null ? null : Math.round((share - progress) * 1e6) / 1e6,
  },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

export const ewDisb02Cases: RuleCase[] = [
  paid("progress 0.40, paid 0.70", 0.4, 0.7, pass),
  paid("progress 0.40, paid 0.71", 0.4, 0.71, block),
  paid("progress 0.40, paid 0.700001", 0.4, 0.700001, block),
  paid("no progress, the advance", 0, 0.3, pass),
  paid("no progress, more than the advance", 0, 0.31, block),
  paid("done, paid whole", 1, 1, pass),
  paid("done, paid more than whole", 1, 1.000001, block),
  paid("progress 0.80, paid 1.05", 0.8, 1.05, block),
  paid("share not known", 0.4, null, { verdict: "indeterminate", weight: "block" }),
  { ...paid("spending 0.71 at 0.40", 0.4, 0.71, block), subject: "expenditure", moment: "expenditure" },
  { ...paid("spending 0.70 at 0.40", 0.4, 0.7, pass), subject: "expenditure", moment: "expenditure" },
];
