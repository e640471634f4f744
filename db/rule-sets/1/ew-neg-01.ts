import { limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

/** Items N1 to N9 hold at any date: no paper allows them. The list of 2000 added N10 and N11, that of 2011 N12. */
const always = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9"];

export const ewNeg01: RuleFile = {
  code: "EW-NEG-01",
  titleZh: "负面清单",
  titleEn: "Negative list",
  statementZh:
    "资金不得用于负面清单事项：行政事业单位基本支出；交通工具及通讯设备；奖金津贴和福利补助；弥补企业亏损；楼堂馆所和职工住宅；弥补预算缺口和偿还债务；大中型基本建设；城市基础设施和城市扶贫；其他与扶贫无关的支出。",
  statementEn:
    "Money is never spent on the negative list: basic running costs of public bodies; vehicles and communication equipment; bonuses, allowances and welfare; covering enterprise losses; halls and staff housing; budget gaps and debts; large and medium capital construction; city infrastructure and urban relief; anything unrelated to poverty reduction.",
  formula: "purposeCode not in prohibited(version, date)",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "prohibited",
      unit: "code",
      labelZh: "禁止的用途",
      labelEn: "prohibited purposes",
      values: [
        { from: "1996-07-06", to: "2000-05-30", value: always },
        { from: "2000-05-30", to: "2012-01-01", value: [...always, "N10", "N11"] },
        { from: "2012-01-01", to: "2017-03-31", value: [...always, "N12"] },
        { from: "2017-03-31", to: null, value: always },
      ],
    },
  ],
  basisZh:
    "财农〔2017〕8号（九项，2017-03-31起施行；条款序号按位置推定）；此前为财农字〔2000〕18号所附清单；2011年办法中的担保金一项未核实。类推适用：协作资金不是中央资金。",
  basisEn:
    "财农〔2017〕8号 (nine items; article 10 by position, page not read) effective 2017-03-31; earlier list under 财农字〔2000〕18号; item N12 of the 2011 measure unverified. By analogy: cooperation funds are not central funds.",
  verification: "by_analogy",
  waivable: true,
  remedyZh: "删除清单内的用途，改用允许的用途；已支出的，追回资金。",
  remedyEn: "Remove the listed purpose or choose an allowed one; what has been spent is to be recovered.",
  variants: [
    {
      subject: "project",
      measured: "budget_purposes",
      stake: "budget_total",
      clauses: [
        {
          broken: when("budget_purposes", "hasAnyOf", limit("prohibited")),
          limit: "prohibited",
          weights: { draft: "block", submission: "block" },
          messageZh: "预算用途“{budget_purposes}”中有负面清单事项。",
          messageEn: "Among the budget's purposes ({budget_purposes}) are items of the negative list.",
        },
      ],
    },
    {
      subject: "expenditure",
      measured: "purpose",
      stake: "amount",
      clauses: [
        {
          broken: when("purpose", "in", limit("prohibited")),
          limit: "prohibited",
          weights: { draft: "block", expenditure: "block" },
          messageZh: "用途“{purpose}”在负面清单之内。",
          messageEn: 'The purpose "{purpose}" is on the negative list.',
        },
      ],
    },
  ],
};
