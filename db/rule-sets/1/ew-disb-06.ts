import { all, limit, when } from "../../../core/rules/condition";
import type { Limit } from "../../../core/rules/rule";
import type { RuleFile } from "../../../core/rules/rule-file";

const days = (name: string, labelZh: string, labelEn: string, value: number): Limit => ({
  name,
  unit: "day",
  labelZh,
  labelEn,
  values: [{ from: "1996-07-06", to: null, value }],
});

export const ewDisb06: RuleFile = {
  code: "EW-DISB-06",
  titleZh: "资金及时下达",
  titleEn: "Passed down in time",
  statementZh: "收到的资金在30日内下达：省到县、县到项目；超过60日升级督办，超过180日停止批准新项目。",
  statementEn:
    "Money received is passed down in time: province to county, and county to project, within 30 days; beyond 60 days is escalated, beyond 180 days stops new approvals.",
  formula: "days <= 30 pass; <= 60 warn; <= 180 high warn; else block new approvals",
  effectiveFrom: "1996-07-06",
  limits: [
    days("pass_down", "下达期限", "days to pass down", 30),
    days("escalate", "督办期限", "days until escalation", 60),
    days("stop", "停批期限", "days until approvals stop", 180),
  ],
  basisZh:
    "预算法第52条（省级30日内转下、本级30日和60日）；2008年评分：一个月内满分；黑龙江一个半月；2014年审计：滞留超过6个月。类推适用。",
  basisEn:
    "Budget Law art. 52 (province passes central transfers within 30 days; local 30 and 60 days); 2008 scoring: full marks at <= 1 month; Heilongjiang 1.5 months; audit 2014: held over 6 months. By analogy.",
  verification: "by_analogy",
  waivable: true,
  remedyZh: "立即下达或支付滞留资金；无法使用的，退回东部。",
  remedyEn: "Pass the money down or spend it now; what cannot be used is returned to the east.",
  variants: [
    {
      subject: "project",
      measured: "held_days",
      stake: "held",
      clauses: [
        {
          broken: when("held_days", ">", limit("stop")),
          limit: "stop",
          weights: { daily: "block" },
          messageZh: "资金已滞留 {held_days}（金额 {held}），超过 {stop}，停止批准该县新项目。",
          messageEn: "Money ({held}) has been held for {held_days}, over {stop}: new approvals in the county stop.",
        },
        {
          broken: when("held_days", ">", limit("escalate")),
          limit: "escalate",
          weights: { daily: "warn" },
          messageZh: "资金已滞留 {held_days}（金额 {held}），超过 {escalate}，须升级督办。",
          messageEn: "Money ({held}) has been held for {held_days}, over {escalate}: escalate.",
        },
        {
          broken: when("held_days", ">", limit("pass_down")),
          limit: "pass_down",
          weights: { daily: "warn" },
          messageZh: "资金已滞留 {held_days}（金额 {held}），应在 {pass_down} 内下达。",
          messageEn: "Money ({held}) has been held for {held_days}; it is to be passed down within {pass_down}.",
        },
        {
          broken: all(when("awaiting_approval", "=", true), when("county_oldest_held_days", ">", limit("stop"))),
          measured: "county_oldest_held_days",
          limit: "stop",
          weights: { approval: "block" },
          messageZh: "该县有资金滞留 {county_oldest_held_days}，超过 {stop}，在下达之前不批准新项目。",
          messageEn:
            "Money of the county has been held for {county_oldest_held_days}, over {stop}: nothing new is approved until it is passed down.",
        },
      ],
    },
  ],
};
