import type { RuleCase } from "../../../core/rules/rule-file";

const project = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "approval",
  asOf: "2009-05-01",
  facts,
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const none = { library_entry_admitted: false, library_days_late: null };

export const ewElig04Cases: RuleCase[] = [
  project("no entry", none, block),
  project(
    "admitted on the day of approval",
    { library_entry_admitted: true, library_days_late: 0 },
    { verdict: "pass" },
  ),
  project("admitted a day late", { library_entry_admitted: true, library_days_late: 1 }, block),
  project("withdrawn from the library", { library_entry_admitted: false, library_days_late: -30 }, block),
  project("not known", {}, { verdict: "indeterminate", weight: "block" }),
  { ...project("no entry while drafting", none, { verdict: "fail", weight: "info" }), moment: "draft" },
];
