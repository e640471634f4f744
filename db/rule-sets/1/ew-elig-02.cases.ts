import type { RuleCase } from "../../../core/rules/rule-file";

const project = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf: "2009-05-01",
  facts,
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;

export const ewElig02Cases: RuleCase[] = [
  project("category city square", { category: "city_square", policy_line_given: true }, block),
  project("policy not named", { category: "water", policy_line_given: false }, block),
  project("eligible and named", { category: "water", policy_line_given: true }, { verdict: "pass" }),
  project("category other", { category: "other", policy_line_given: true }, block),
  project("education stays eligible", { category: "education", policy_line_given: true }, { verdict: "pass" }),
  project("policy not known", { category: "water" }, { verdict: "indeterminate", weight: "block" }),
  project("broken wins over not known", { policy_line_given: false }, block),
];
