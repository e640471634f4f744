import type { RuleCase } from "../../../core/rules/rule-file";

const sound = { payer_account_kind: "special", payee_account_kind: "corporate", payee_kind: "contractor" };
const spent = (is: string, facts: RuleCase["facts"], outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "expenditure",
  moment: "expenditure",
  asOf: "2009-05-01",
  facts: { ...sound, ...facts },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;
const sent = { subject: "disbursement", moment: "disbursement" } as const;

export const ewDisb04Cases: RuleCase[] = [
  spent("contractor paid to a personal account", { payee_account_kind: "personal" }, block),
  spent("household paid to a personal account", { payee_account_kind: "personal", payee_kind: "household" }, pass),
  spent("contractor paid to the firm's account", {}, pass),
  spent("from the treasury", { payer_account_kind: "treasury" }, pass),
  spent("from an ordinary account", { payer_account_kind: "ordinary" }, block),
  spent("payee not known, firm's account", { payee_kind: null }, pass),
  spent(
    "payee not known, personal account",
    { payee_kind: null, payee_account_kind: "personal" },
    { verdict: "indeterminate", weight: "block" },
  ),
  { ...spent("sent to a special account", {}, pass), ...sent, facts: { payee_account_kind: "treasury" } },
  { ...spent("sent to a personal account", {}, block), ...sent, facts: { payee_account_kind: "personal" } },
];
