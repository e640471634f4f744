import { limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";
import { cao, luQinLi } from "../cited-papers";

const weights = { draft: "block", submission: "block" } as const;

export const ewElig02: RuleFile = {
  code: "EW-ELIG-02",
  titleZh: "类别合规、政策有据",
  titleEn: "Eligible category, stated policy",
  statementZh: "项目类别在现行规则版本的支持范围之内，并与所填中央政策一致；不接受随意选定的项目。",
  statementEn:
    "The project category is on the eligible list of the rule-set version in force and agrees with the declared central policy line; accidental selection is refused.",
  formula: "category in eligible and policyReference not empty",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "eligible",
      unit: "code",
      labelZh: "支持的类别",
      labelEn: "eligible categories",
      values: [
        {
          from: "1996-07-06",
          to: null,
          value: [
            "basic_production",
            "living_conditions",
            "education",
            "health",
            "water",
            "roads",
            "industry",
            "labour",
            "training",
            "relocation",
            "ecology",
            "financial_instrument",
          ],
        },
      ],
    },
  ],
  basisZh: `${cao.zh("第3.1节第（2）项：项目选择过于随意，有时与中央政策不一致；第3.2节第（2）项：资金优先改善基本生产生活条件")}；已核对原文。类别清单为产品默认值，取自该文第2.2节和${luQinLi.zh("第2.1节")}所列的成果。`,
  basisEn: `${cao.en("section 3.1, item 2: “the project selection is too incidental … sometimes was not in accordance with the central government's policy”; section 3.2, item 2: basic production and living conditions first")}; read in the original. The list itself is a product default, drawn from the works reported in its section 2.2 and in ${luQinLi.en("section 2.1")}.`,
  verification: "verified",
  waivable: true,
  remedyZh: "改为支持范围内的类别，并填写所依据的中央政策。",
  remedyEn: "Choose an eligible category and name the central policy that the project follows.",
  variants: [
    {
      subject: "project",
      measured: "category",
      stake: "budget_total",
      clauses: [
        {
          broken: when("category", "notIn", limit("eligible")),
          limit: "eligible",
          weights,
          messageZh: "类别“{category}”不在支持范围之内。",
          messageEn: 'The category "{category}" is not eligible.',
        },
        {
          broken: when("policy_line_given", "=", false),
          measured: "policy_line_given",
          weights,
          messageZh: "未填写所依据的中央政策。",
          messageEn: "The central policy that the project follows is not named.",
        },
      ],
    },
  ],
};
