import type { RuleCase } from "../../../core/rules/rule-file";

const sound = {
  targets_without_actual: 0,
  accepted: true,
  asset_owner_given: true,
  min_achievement: 1,
  min_unexplained_achievement: 1,
};
const closing = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "project",
  moment: "closing",
  asOf: "2009-05-01",
  facts: { ...sound, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const warn = { verdict: "fail", weight: "warn" } as const;
const pass = { verdict: "pass" } as const;

export const ewPerf01Cases: RuleCase[] = [
  closing("target 100, actual 79, no reason", { min_achievement: 0.79, min_unexplained_achievement: 0.79 }, warn),
  closing("target 100, actual 80, no reason", { min_achievement: 0.8, min_unexplained_achievement: 0.8 }, pass),
  closing("target 100, actual 79, with a reason", { min_achievement: 0.79, min_unexplained_achievement: null }, pass),
  closing("actual missing", { targets_without_actual: 1 }, block),
  closing("missing weighs more than low", { targets_without_actual: 1, min_unexplained_achievement: 0.1 }, block),
  closing("not accepted", { accepted: false }, block),
  closing("no owner", { asset_owner_given: false }, block),
  closing("all well", {}, pass),
  closing("acceptance not known", { accepted: null }, { verdict: "indeterminate", weight: "block" }),
];
