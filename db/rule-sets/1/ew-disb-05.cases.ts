import type { RuleCase } from "../../../core/rules/rule-file";

const spent = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "expenditure",
  moment: "expenditure",
  asOf: "2010-05-01",
  facts: { days_before_project_start: -200, days_after_project_end: -10, pairing_has_ended: false, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

export const ewDisb05Cases: RuleCase[] = [
  spent("project end 2009-12-31, cost 2010-04-30", { payment_date: "2010-04-30", days_after_project_end: 120 }, pass),
  spent("project end 2009-12-31, cost 2010-05-01", { payment_date: "2010-05-01", days_after_project_end: 121 }, block),
  spent("on the first day", { days_before_project_start: 0 }, pass),
  spent("a day before the start", { days_before_project_start: 1 }, block),
  spent("a year after the pairing", { pairing_has_ended: true, days_after_pairing_end: 365 }, pass),
  spent("a day more", { pairing_has_ended: true, days_after_pairing_end: 366 }, block),
  spent("pairing without an end", { pairing_has_ended: false, days_after_pairing_end: null }, pass),
  spent("period not known", { days_after_project_end: null }, { verdict: "indeterminate", weight: "block" }),
];
