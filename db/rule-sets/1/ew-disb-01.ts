import { fact, when } from "../../../core/rules/condition";
import type { Clause } from "../../../core/rules/rule";
import type { RuleFile } from "../../../core/rules/rule-file";

const clauses = (weights: Clause["weights"]): Clause[] => [
  {
    broken: when("amount", "<=", 0),
    measured: "amount",
    weights,
    messageZh: "金额 {amount} 不是正数。",
    messageEn: "The amount {amount} is not positive.",
  },
  {
    broken: when("payment_date", ">", fact("today")),
    measured: "payment_date",
    limit: "today",
    weights,
    messageZh: "付款日期 {payment_date} 晚于今日 {today}。",
    messageEn: "The payment is dated {payment_date}, after today ({today}).",
  },
  {
    broken: when("paid_after", ">", fact("approved_amount")),
    limit: "approved_amount",
    weights,
    messageZh: "{fiscal_year} 年该来源累计 {paid_after}，超过批准额度 {approved_amount}。",
    messageEn: "With this payment {paid_after} of this source and {fiscal_year}; approved are {approved_amount}.",
  },
  {
    broken: when("project_stage", "notIn", ["approved", "in_progress", "accepted"]),
    measured: "project_stage",
    weights,
    messageZh: "项目处于“{project_stage}”阶段，不能付款。",
    messageEn: 'The project is at the stage "{project_stage}"; nothing can be paid.',
  },
  {
    broken: when("has_approved_version", "=", false),
    measured: "has_approved_version",
    weights,
    messageZh: "项目没有已批准的版本。",
    messageEn: "The project has no approved version.",
  },
];

export const ewDisb01: RuleFile = {
  code: "EW-DISB-01",
  titleZh: "在批准额度之内付款",
  titleEn: "Within the approved balance",
  statementZh: "付款金额为正，日期不晚于当日，不超过已批准未拨付的余额，且只针对项目的已批准版本。",
  statementEn:
    "A payment is positive, dated no later than today, within the approved and undisbursed balance, and only against the approved version of the project.",
  formula:
    "amount > 0 and date <= today and sum+amount <= approved and status = approved and version = approvedVersion",
  effectiveFrom: "1996-07-06",
  basisZh: "财农〔2017〕8号的管理制度（资金随项目批准）；IATI 11.2.1（不得有未来日期）；其余为产品设计",
  basisEn:
    "财农〔2017〕8号 regime (project follows approval); IATI 11.2.1 (no future date, error; ruleset v2.03); rest product design",
  verification: "verified",
  waivable: true,
  remedyZh: "减少金额、更正日期，或先申请项目变更并重新批准。",
  remedyEn: "Lower the amount, correct the date, or have a change of the project approved first.",
  variants: [
    {
      subject: "disbursement",
      measured: "paid_after",
      stake: "amount",
      clauses: clauses({ draft: "block", disbursement: "block" }),
    },
    {
      subject: "expenditure",
      measured: "paid_after",
      stake: "amount",
      clauses: clauses({ draft: "block", expenditure: "block" }),
    },
  ],
};
