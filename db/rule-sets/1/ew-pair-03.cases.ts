import type { RuleCase } from "../../../core/rules/rule-file";

const used = (
  is: string,
  asOf: string,
  facts: RuleCase["facts"],
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf,
  facts: { submission_date: asOf, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;
const exists = { division_exists: true, missing_division: null };

export const ewPair03Cases: RuleCase[] = [
  used("632100 in 2010", "2010-05-01", exists, pass),
  used(
    "632100 in 2014, with the hint 630200",
    "2014-05-01",
    { division_exists: false, missing_division: "632100", division_successor: "630200" },
    block,
  ),
  used("500000 in 1996", "1996-08-01", { division_exists: false, missing_division: "500000" }, block),
  used("500000 in 2002", "2002-05-01", exists, pass),
  used("not known", "2002-05-01", {}, { verdict: "indeterminate", weight: "block" }),
  { ...used("not known in a draft", "2002-05-01", {}, { verdict: "indeterminate", weight: "warn" }), moment: "draft" },
];
