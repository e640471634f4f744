import { when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

export const ewPair03: RuleFile = {
  code: "EW-PAIR-03",
  titleZh: "行政区划代码有效",
  titleEn: "Division codes exist",
  statementZh: "所使用的行政区划代码在使用之日存在；已停用的代码以其后继代码代替。",
  statementEn:
    "Every division code used exists on the date it is used; a retired code is replaced through its successor.",
  formula: "exists h: h.code = code and h.from <= year(date) and (h.to is null or year(date) < h.to)",
  effectiveFrom: "1996-07-06",
  basisZh: "GB/T 2260；先例：DATA法案规则FABS21.1",
  basisEn: 'GB/T 2260; precedent FABS21.1 ("valid ... at the time the award was signed")',
  verification: "verified",
  waivable: true,
  remedyZh: "改用申报之日有效的代码；有后继代码的使用后继代码。",
  remedyEn: "Use the code that is valid on the submission date; where a successor is recorded, that one.",
  variants: [
    {
      subject: "project",
      measured: "missing_division",
      stake: "budget_total",
      clauses: [
        {
          broken: when("division_exists", "=", false),
          weights: { draft: "block", submission: "block" },
          messageZh: "区划代码 {missing_division} 在 {submission_date} 不存在（后继代码：{division_successor}）。",
          messageEn:
            "Division code {missing_division} does not exist on {submission_date} (successor: {division_successor}).",
        },
      ],
    },
  ],
};
