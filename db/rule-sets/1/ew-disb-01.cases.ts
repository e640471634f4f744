import type { RuleCase } from "../../../core/rules/rule-file";

/** Approved 100 yuan, 90 already paid, 10 more today. */
const sound = {
  amount: 1_000,
  payment_date: "2009-05-01",
  today: "2009-05-01",
  approved_amount: 10_000,
  paid_before: 9_000,
  paid_after: 10_000,
  project_stage: "in_progress",
  has_approved_version: true,
  fiscal_year: 2009,
};
const paid = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "disbursement",
  moment: "disbursement",
  asOf: "2009-05-01",
  facts: { ...sound, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;
const unknown = { verdict: "indeterminate", weight: "block" } as const;
const tooMuch = { amount: 1_001, paid_after: 10_001 };

export const ewDisb01Cases: RuleCase[] = [
  paid("approved 100, paid 90, pay 10", {}, pass),
  paid("approved 100, paid 90, pay 10.01", tooMuch, block),
  paid("dated tomorrow", { payment_date: "2009-05-02" }, block),
  paid("zero", { amount: 0, paid_after: 9_000 }, block),
  paid("negative", { amount: -1, paid_after: 8_999 }, block),
  paid("approved", { project_stage: "approved" }, pass),
  paid("accepted", { project_stage: "accepted" }, pass),
  paid("suspended", { project_stage: "suspended" }, block),
  paid("under review", { project_stage: "under_review" }, block),
  paid("never approved", { has_approved_version: false, approved_amount: 0 }, block),
  paid("balance not known", { paid_after: null }, unknown),
  paid("broken wins over not known", { paid_after: null, amount: 0 }, block),
  { ...paid("advice while requesting", tooMuch, block), moment: "draft" },
  {
    ...paid("not known while requesting", { paid_after: null }, { verdict: "indeterminate", weight: "warn" }),
    moment: "draft",
  },
  { ...paid("spending within the balance", {}, pass), subject: "expenditure", moment: "expenditure" },
  { ...paid("spending over the balance", tooMuch, block), subject: "expenditure", moment: "expenditure" },
];
