import type { RuleCase } from "../../../core/rules/rule-file";

const approving = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "approval",
  asOf: "2009-05-01",
  facts: { registered_and_approved_by_one: false, approver_is_reviewer: true, ...facts },
  ...outcome,
});
const paying = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "disbursement",
  moment: "disbursement",
  asOf: "2009-05-01",
  facts: { requested_and_approved_by_one: false, approved_and_paid_by_one: false, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const unknown = { verdict: "indeterminate", weight: "block" } as const;

export const ewDisb07Cases: RuleCase[] = [
  approving("same user registers and approves", { registered_and_approved_by_one: true }, block),
  approving("two persons, a reviewer approves", {}, { verdict: "pass" }),
  approving("approved by somebody who is no reviewer", { approver_is_reviewer: false }, block),
  approving("approver not known", { registered_and_approved_by_one: null, approver_is_reviewer: null }, unknown),
  paying("three persons", {}, { verdict: "pass" }),
  paying("same user requests and approves", { requested_and_approved_by_one: true }, block),
  paying("same user approves and pays", { approved_and_paid_by_one: true }, block),
  paying("payer not known", { approved_and_paid_by_one: null }, unknown),
];
