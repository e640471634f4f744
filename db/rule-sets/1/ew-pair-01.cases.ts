import type { RuleCase } from "../../../core/rules/rule-file";

const on = (
  is: string,
  asOf: string,
  inForce: boolean | null,
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf,
  facts: { pairing_in_force: inForce, submission_date: asOf, budget_total: 100_000_000 },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

/** That the fact itself is right for these pairs and dates is shown over the real pairings in db/facts/project.db.test.ts. */
export const ewPair01Cases: RuleCase[] = [
  on("Shandong-Xinjiang on 2009-05-01", "2009-05-01", true, pass),
  on("Shandong-Xinjiang on 2011-05-01", "2011-05-01", false, block),
  on("Shandong-Chongqing in 2009", "2009-05-01", false, block),
  on("Shandong-Chongqing in 2011", "2011-05-01", true, pass),
  on("Xiamen-Chongqing in 2005", "2005-05-01", true, pass),
  on("Xiamen-Linxia in 2011", "2011-05-01", true, pass),
  on("not known", "2011-05-01", null, { verdict: "indeterminate", weight: "block" }),
  { ...on("not known in a draft", "2011-05-01", null, { verdict: "indeterminate", weight: "warn" }), moment: "draft" },
  { ...on("ended before approval is judged by the submission date", "2010-07-10", true, pass), moment: "approval" },
  { ...on("none at approval", "2010-07-10", false, block), moment: "approval" },
];
