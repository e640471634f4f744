import { limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

export const ewNeg02: RuleFile = {
  code: "EW-NEG-02",
  titleZh: "项目管理费上限",
  titleEn: "Management fee cap",
  statementZh: "项目管理费不超过该县当年财政援助的1%，据实列支，由县级安排使用。",
  statementEn:
    "Project management fees stay within 1% of the fiscal aid of the county and year, at actual cost, spent at county level.",
  formula: "sum(fee)/sum(aid) <= feeCap and feeLevel = county",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "fee_cap",
      unit: "share",
      labelZh: "管理费比例上限",
      labelEn: "highest share of fees",
      // The measure came on 2017-03-31; earlier fees are not judged by it.
      values: [{ from: "2017-03-31", to: null, value: 0.01 }],
    },
  ],
  basisZh: "财农〔2017〕8号第9条“最高不超过1%的比例据实列支项目管理费，并由县级安排使用”；类推适用",
  basisEn: "财农〔2017〕8号 art. 9 “最高不超过1%的比例据实列支项目管理费,并由县级安排使用”; by analogy",
  verification: "by_analogy",
  waivable: true,
  remedyZh: "减少本笔管理费，或由其他经费承担。",
  remedyEn: "Lower this fee, or pay it from other means.",
  variants: [
    {
      subject: "expenditure",
      applies: when("purpose", "=", "management_fee"),
      measured: "fee_share_after",
      stake: "amount",
      clauses: [
        {
          broken: when("fee_share_after", ">", limit("fee_cap")),
          limit: "fee_cap",
          weights: { draft: "block", expenditure: "block" },
          messageZh:
            "该县 {fiscal_year} 年管理费共 {fees_after}，占财政援助 {county_year_aid} 的 {fee_share_after}，超过 {fee_cap}。",
          messageEn:
            "The county's fees of {fiscal_year} come to {fees_after}, {fee_share_after} of its fiscal aid of {county_year_aid}; the cap is {fee_cap}.",
        },
      ],
    },
  ],
};
