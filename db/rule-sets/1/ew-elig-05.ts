import { limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

export const ewElig05: RuleFile = {
  code: "EW-ELIG-05",
  titleZh: "量化绩效目标",
  titleEn: "Quantified targets",
  statementZh: "没有量化绩效目标的项目不予受理，也不得申请资金。",
  statementEn: "A project without a quantified performance target is not admitted and cannot ask for money.",
  formula: "count(targets with numeric target and unit) >= minTargets",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "min_targets",
      unit: "count",
      labelZh: "量化目标最少个数",
      labelEn: "fewest quantified targets",
      // The measure came on 2018-05-14; earlier projects are not judged by it.
      values: [{ from: "2018-05-14", to: null, value: 1 }],
    },
  ],
  basisZh: "国办发〔2018〕35号 扶贫项目资金绩效管理办法；IATI 8.9.1",
  basisEn: "国办发〔2018〕35号 (performance management of poverty funds); IATI 8.9.1",
  verification: "verified",
  waivable: true,
  remedyZh: "至少填写一个有数值和单位的绩效目标。",
  remedyEn: "Enter at least one performance target with a number and a unit.",
  variants: [
    {
      subject: "project",
      measured: "quantified_targets",
      stake: "budget_total",
      clauses: [
        {
          broken: when("quantified_targets", "<", limit("min_targets")),
          limit: "min_targets",
          weights: { draft: "block", submission: "block" },
          messageZh: "量化绩效目标有 {quantified_targets} 个，至少应有 {min_targets} 个。",
          messageEn: "Quantified targets: {quantified_targets}; at least {min_targets} needed.",
        },
      ],
    },
  ],
};
