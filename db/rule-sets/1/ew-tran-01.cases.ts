import type { RuleCase } from "../../../core/rules/rule-file";

const sound = { plan_notice_days: 10, plan_notice_levels: ["county", "village"], open_objections: 0 };
const paid = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "disbursement",
  moment: "disbursement",
  asOf: "2019-05-01",
  facts: { ...sound, ...facts },
  ...outcome,
});
const closing = (is: string, announced: boolean | null, outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "closing",
  asOf: "2019-05-01",
  facts: { completion_announced: announced },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;
const old = { verdict: "not_applicable" } as const;

export const ewTran01Cases: RuleCase[] = [
  paid("10 days", {}, pass),
  paid("9 days", { plan_notice_days: 9 }, block),
  paid("an open objection", { open_objections: 1 }, block),
  paid("no notice", { plan_notice_days: 0, plan_notice_levels: [] }, block),
  paid("not at the village", { plan_notice_levels: ["county", "township"] }, block),
  paid("at all three levels", { plan_notice_levels: ["county", "township", "village"] }, pass),
  paid("objections not known", { open_objections: null }, { verdict: "indeterminate", weight: "block" }),
  { ...paid("no notice in 2005", { plan_notice_days: 0 }, old), asOf: "2005-05-01" },
  { ...paid("no notice the day before the guidance", { plan_notice_days: 0 }, old), asOf: "2018-05-13" },
  { ...paid("no notice on its first day", { plan_notice_days: 0 }, block), asOf: "2018-05-14" },
  { ...paid("spending after 9 days", { plan_notice_days: 9 }, block), subject: "expenditure", moment: "expenditure" },
  { ...paid("spending after 10 days", {}, pass), subject: "expenditure", moment: "expenditure" },
  closing("closing after completion was announced", true, pass),
  closing("closing without", false, { verdict: "fail", weight: "warn" }),
  closing("closing, not known", null, { verdict: "indeterminate", weight: "warn" }),
];
