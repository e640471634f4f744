import type { RuleCase } from "../../../core/rules/rule-file";

const fee = (
  is: string,
  asOf: string,
  facts: RuleCase["facts"],
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "expenditure",
  moment: "expenditure",
  asOf,
  facts: { purpose: "management_fee", county_year_aid: 800_000_000, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;

export const ewNeg02Cases: RuleCase[] = [
  fee(
    "aid 8,000,000, fees 80,000",
    "2019-05-01",
    { fees_after: 8_000_000, fee_share_after: 0.01 },
    { verdict: "pass" },
  ),
  fee("aid 8,000,000, fees 80,001", "2019-05-01", { fees_after: 8_000_100, fee_share_after: 0.010000125 }, block),
  fee("one fen over", "2019-05-01", { fees_after: 8_000_001, fee_share_after: 0.01000000125 }, block),
  fee("over, before the measure", "2017-03-30", { fee_share_after: 0.02 }, { verdict: "not_applicable" }),
  fee("over, on its first day", "2017-03-31", { fee_share_after: 0.02 }, block),
  fee("no aid yet", "2019-05-01", { fee_share_after: null }, { verdict: "indeterminate", weight: "block" }),
  fee("not a fee", "2019-05-01", { purpose: "works", fee_share_after: 0.5 }, { verdict: "not_applicable" }),
];
