import type { RuleCase } from "../../../core/rules/rule-file";

const spent = (is: string, papers: string[] | null, outcome: Pick<RuleCase, "verdict" | "weight">): RuleCase => ({
  is,
  subject: "expenditure",
  moment: "expenditure",
  asOf: "2009-05-01",
  facts: { papers },
  ...outcome,
});
const requested = (
  is: string,
  first: boolean,
  papers: string[],
  outcome: Pick<RuleCase, "verdict" | "weight">,
): RuleCase => ({
  is,
  subject: "disbursement",
  moment: "disbursement",
  asOf: "2009-05-01",
  facts: { papers, first_payment: first },
  ...outcome,
});
const block = { verdict: "fail", weight: "block" } as const;
const pass = { verdict: "pass" } as const;

export const ewDisb03Cases: RuleCase[] = [
  spent("all papers", ["contract", "invoice", "progress_record", "payee_identity"], pass),
  spent("missing invoice", ["contract", "progress_record", "payee_identity"], block),
  spent("a payment list for an invoice", ["approval", "payment_list", "acceptance_record", "payee_identity"], pass),
  spent("missing contract", ["invoice", "progress_record", "payee_identity"], block),
  spent("missing progress", ["contract", "invoice", "payee_identity"], block),
  spent("missing identity", ["contract", "invoice", "progress_record"], block),
  spent("none", [], block),
  spent("not known", null, { verdict: "indeterminate", weight: "block" }),
  requested("first request with a contract", true, ["contract"], pass),
  requested("first request without", true, ["other"], block),
  requested("second request without progress", false, ["contract"], block),
  requested("second request with progress", false, ["contract", "progress_record"], pass),
];
