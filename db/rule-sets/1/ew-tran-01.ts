import { limit, not, when } from "../../../core/rules/condition";
import type { Clause } from "../../../core/rules/rule";
import type { RuleFile } from "../../../core/rules/rule-file";

/** The guidance came in 2018; earlier payments are not judged by its limits. */
const since = "2018-05-14";

const beforePayment = (weights: Clause["weights"]): Clause[] => [
  {
    broken: when("plan_notice_days", "<", limit("min_days")),
    limit: "min_days",
    weights,
    messageZh: "付款前的计划公示为 {plan_notice_days}，应不少于 {min_days}。",
    messageEn: "Before payment the plan was announced for {plan_notice_days}; at least {min_days} are needed.",
  },
  {
    broken: not(when("plan_notice_levels", "hasAllOf", limit("levels"))),
    measured: "plan_notice_levels",
    limit: "levels",
    weights,
    messageZh: "计划公示的层级为“{plan_notice_levels}”，应包括“{levels}”。",
    messageEn: "The plan was announced at: {plan_notice_levels}; needed at: {levels}.",
  },
  {
    broken: when("open_objections", ">", 0),
    measured: "open_objections",
    weights,
    messageZh: "有 {open_objections} 件异议尚未答复。",
    messageEn: "Objections without an answer: {open_objections}.",
  },
];

export const ewTran01: RuleFile = {
  code: "EW-TRAN-01",
  titleZh: "公告公示",
  titleEn: "Public notice",
  statementZh: "项目计划和金额在首次付款前于县、乡、村公示不少于10日，异议已答复；竣工后、结项前予以公告。",
  statementEn:
    "Plan and amount are announced at county, township and village for at least 10 days before the first payment, objections answered; completion is announced before closure.",
  formula:
    "exists plan notice with to-from >= minDays and to <= firstPayment and open objections = 0; completion notice before closure",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "min_days",
      unit: "day",
      labelZh: "公示最少天数",
      labelEn: "fewest days of notice",
      values: [{ from: since, to: null, value: 10 }],
    },
    {
      name: "levels",
      unit: "code",
      labelZh: "须公示的层级",
      labelEn: "levels of notice",
      values: [{ from: since, to: null, value: ["county", "village"] }],
    },
  ],
  basisZh:
    "关于完善扶贫资金项目公告公示制度的指导意见第4条（原则上不得少于10天）；红河县办法（事前公示、事后公告）；2017年审计：41县568个项目未公告",
  basisEn:
    "关于完善扶贫资金项目公告公示制度的指导意见 art. 4 (原则上不得少于10天; document number from general knowledge); 红河县 measure (事前公示、事后公告); audit 2017: 41 counties, 568 projects not announced",
  verification: "verified_secondary",
  waivable: true,
  remedyZh: "在县、村张贴计划公示满10日并答复异议后再付款；结项前发布竣工公告。",
  remedyEn:
    "Post the plan at county and village for 10 days and answer the objections, then pay; announce completion before closing.",
  variants: [
    {
      subject: "disbursement",
      measured: "plan_notice_days",
      stake: "amount",
      clauses: beforePayment({ draft: "block", disbursement: "block" }),
    },
    {
      subject: "expenditure",
      measured: "plan_notice_days",
      stake: "amount",
      clauses: beforePayment({ draft: "block", expenditure: "block" }),
    },
    {
      subject: "project",
      measured: "completion_announced",
      stake: "spent",
      clauses: [
        {
          broken: when("completion_announced", "=", false),
          weights: { closing: "warn" },
          messageZh: "结项之前没有发布竣工公告。",
          messageEn: "Completion has not been announced before closing.",
        },
      ],
    },
  ],
};
