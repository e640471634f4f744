import { when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

export const ewDisb07: RuleFile = {
  code: "EW-DISB-07",
  titleZh: "不相容职务分离",
  titleEn: "Separation of duties",
  statementZh: "任何人不得既登记又批准同一项目，也不得既审批又支付同一笔资金；项目由中央审核员批准。",
  statementEn: "No person both registers and approves a project, or approves and pays it.",
  formula: "three distinct persons; approver role = LGOP reviewer",
  effectiveFrom: "1996-07-06",
  basisZh: "2 CFR 200.303 内部控制（97,665项发现，占美国审计中CFR引用的29.9%）；产品设计",
  basisEn:
    "2 CFR 200.303 internal control (97,665 findings, 29.9% of CFR references in US audits); the rule is product design",
  verification: "product_default",
  // Nobody may waive it: whoever could waive would be the third hand that is missing.
  waivable: false,
  remedyZh: "由另一人办理这一步。",
  remedyEn: "Have another person take this step.",
  variants: [
    {
      subject: "project",
      stake: "budget_total",
      clauses: [
        {
          broken: when("registered_and_approved_by_one", "=", true),
          measured: "registered_and_approved_by_one",
          weights: { approval: "block" },
          messageZh: "批准人就是登记或提交该项目的人。",
          messageEn: "Whoever approves also registered or submitted the project.",
        },
        {
          broken: when("approver_is_reviewer", "=", false),
          measured: "approver_is_reviewer",
          weights: { approval: "block" },
          messageZh: "批准人不是中央审核员。",
          messageEn: "Whoever approves is not a central reviewer.",
        },
      ],
    },
    {
      subject: "disbursement",
      stake: "amount",
      clauses: [
        {
          broken: when("requested_and_approved_by_one", "=", true),
          measured: "requested_and_approved_by_one",
          weights: { disbursement: "block" },
          messageZh: "审批人就是申请人。",
          messageEn: "Whoever approves also requested the payment.",
        },
        {
          broken: when("approved_and_paid_by_one", "=", true),
          measured: "approved_and_paid_by_one",
          weights: { disbursement: "block" },
          messageZh: "付款人就是申请人、审批人或项目的批准人。",
          messageEn: "Whoever pays also requested or approved the payment, or approved the project.",
        },
      ],
    },
  ],
};
