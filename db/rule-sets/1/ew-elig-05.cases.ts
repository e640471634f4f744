import type { RuleCase } from "../../../core/rules/rule-file";

const project = (
  is: string,
  asOf: string,
  targets: number | null,
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf,
  facts: { quantified_targets: targets },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;

export const ewElig05Cases: RuleCase[] = [
  project("zero targets", "2019-05-01", 0, block),
  project("one target", "2019-05-01", 1, { verdict: "pass" }),
  project("zero targets on the first day of the measure", "2018-05-14", 0, block),
  project("zero targets the day before the measure", "2018-05-13", 0, { verdict: "not_applicable" }),
  project("zero targets in 2005", "2005-05-01", 0, { verdict: "not_applicable" }),
  project("not known", "2019-05-01", null, { verdict: "indeterminate", weight: "block" }),
];
