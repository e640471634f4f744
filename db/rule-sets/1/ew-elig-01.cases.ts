import type { RuleCase } from "../../../core/rules/rule-file";

const project = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "submission",
  asOf: "2009-05-01",
  facts,
  ...outcome,
});
const warn = { verdict: "fail", weight: "warn" } as const;
const pass = { verdict: "pass" } as const;
const elsewhere = { designated: false, place_reason_given: true };

export const ewElig01Cases: RuleCase[] = [
  project("100 of 140 in designated counties: 0.714", { ...elsewhere, pairing_designated_share: 0.714 }, pass),
  project("90 of 140 in designated counties: 0.643", { ...elsewhere, pairing_designated_share: 0.643 }, warn),
  {
    ...project("a draft is told before it is submitted", { ...elsewhere, pairing_designated_share: 0.643 }, warn),
    moment: "draft",
  },
  project("exactly the lowest share", { ...elsewhere, pairing_designated_share: 0.7 }, pass),
  project("just under the lowest share", { ...elsewhere, pairing_designated_share: 0.6999 }, warn),
  project("in a designated county", { designated: true, place_reason_given: false }, pass),
  project("elsewhere without a reason", { designated: false, place_reason_given: false }, warn),
  project("elsewhere with a reason", { ...elsewhere, pairing_designated_share: null }, pass),
  project("not on a partial list, with a reason", { designated: null, place_reason_given: true }, pass),
  project(
    "not on a partial list, without a reason",
    { designated: null, place_reason_given: false },
    { verdict: "indeterminate", weight: "warn" },
  ),
];
