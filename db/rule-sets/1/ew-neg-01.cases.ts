import type { RuleCase } from "../../../core/rules/rule-file";

const spent = (
  is: string,
  asOf: string,
  purpose: string | null,
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "expenditure",
  moment: "expenditure",
  asOf,
  facts: { purpose, amount: 18_000_000 },
  ...outcome,
});
const planned = (
  is: string,
  asOf: string,
  purposes: string[],
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf,
  facts: { budget_purposes: purposes },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

export const ewNeg01Cases: RuleCase[] = [
  spent("a vehicle in 1997", "1997-05-01", "N2", block),
  spent("a vehicle in 2005", "2005-05-01", "N2", block),
  spent("a vehicle in 2014", "2014-05-01", "N2", block),
  spent("a vehicle in 2019", "2019-05-01", "N2", block),
  spent("paid microcredit under the list of 2000", "2005-05-01", "N11", block),
  spent("paid microcredit the day before that list", "2000-05-29", "N11", pass),
  spent("paid microcredit on its first day", "2000-05-30", "N11", block),
  spent("paid microcredit on its last day", "2011-12-31", "N11", block),
  spent("paid microcredit under the measure of 2017", "2017-03-31", "N11", pass),
  spent("guarantee deposit under the list of 2011", "2017-03-30", "N12", block),
  spent("guarantee deposit under the measure of 2017", "2017-03-31", "N12", pass),
  spent("works", "2005-05-01", "works", pass),
  spent("not known", "2005-05-01", null, { verdict: "indeterminate", weight: "block" }),
  planned("a vehicle in the budget", "2009-05-01", ["N2", "works"], block),
  planned("works and training", "2009-05-01", ["training", "works"], pass),
  planned("no budget lines", "2009-05-01", [], pass),
];
