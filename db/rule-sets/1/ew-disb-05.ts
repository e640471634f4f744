import { all, limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

const weights = { draft: "block", expenditure: "block" } as const;

export const ewDisb05: RuleFile = {
  code: "EW-DISB-05",
  titleZh: "支出在期限之内",
  titleEn: "Cost inside the period",
  statementZh: "支出发生在项目期限和结对有效期之内，另加收尾期。",
  statementEn: "The cost falls inside the project period and the validity of the pairing, plus a closing tail.",
  formula:
    "projectStart <= expenseDate <= projectEnd + tail and (pairing.end is null or expenseDate <= pairing.end + pairTail)",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "tail",
      unit: "day",
      labelZh: "项目收尾天数",
      labelEn: "days after the project's end",
      values: [{ from: "1996-07-06", to: null, value: 120 }],
    },
    {
      name: "pair_tail",
      unit: "day",
      labelZh: "结对终止后收尾天数",
      labelEn: "days after the pairing's end",
      values: [{ from: "1996-07-06", to: null, value: 365 }],
    },
  ],
  basisZh: "2 CFR 200.309（执行期）；世界银行提款截止期为关账后4个月（2017年老挝函）；365天为产品默认值",
  basisEn:
    "2 CFR 200.309 (period of performance); World Bank disbursement deadline 4 months after closing (Lao PDR letter 2017); 365 days product default",
  verification: "verified",
  waivable: true,
  remedyZh: "核对支出日期；确需延长的，先申请项目变更。",
  remedyEn: "Check the date of the cost; where the work takes longer, have a change of the project approved first.",
  variants: [
    {
      subject: "expenditure",
      measured: "days_after_project_end",
      stake: "amount",
      clauses: [
        {
          broken: when("days_before_project_start", ">", 0),
          measured: "days_before_project_start",
          weights,
          messageZh: "支出日期 {payment_date} 比项目开始早 {days_before_project_start}。",
          messageEn: "The cost of {payment_date} precedes the project's start by {days_before_project_start}.",
        },
        {
          broken: when("days_after_project_end", ">", limit("tail")),
          limit: "tail",
          weights,
          messageZh: "支出日期 {payment_date} 在项目结束 {days_after_project_end} 之后，收尾期为 {tail}。",
          messageEn:
            "The cost of {payment_date} comes {days_after_project_end} after the project's end; {tail} allowed.",
        },
        {
          broken: all(when("pairing_has_ended", "=", true), when("days_after_pairing_end", ">", limit("pair_tail"))),
          measured: "days_after_pairing_end",
          limit: "pair_tail",
          weights,
          messageZh: "支出日期 {payment_date} 在结对终止 {days_after_pairing_end} 之后，收尾期为 {pair_tail}。",
          messageEn:
            "The cost of {payment_date} comes {days_after_pairing_end} after the pairing's end; {pair_tail} allowed.",
        },
      ],
    },
  ],
};
