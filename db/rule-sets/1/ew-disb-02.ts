import { limit, when } from "../../../core/rules/condition";
import type { Clause } from "../../../core/rules/rule";
import type { RuleFile } from "../../../core/rules/rule-file";

const clauses = (weights: Clause["weights"]): Clause[] => [
  {
    broken: when("paid_share_after", ">", 1),
    weights,
    messageZh: "累计付款 {paid_share_after}，超过批准总额 {approved_total}。",
    messageEn: "With this payment {paid_share_after} of the approved total of {approved_total} is paid.",
  },
  {
    broken: when("ahead_of_progress", ">", limit("advance")),
    measured: "ahead_of_progress",
    limit: "advance",
    weights,
    messageZh:
      "累计付款 {paid_share_after}，认定进度 {certified_progress}，超前 {ahead_of_progress}，允许超前 {advance}。",
    messageEn:
      "Paid with this one {paid_share_after}, certified progress {certified_progress}: {ahead_of_progress} ahead, {advance} allowed.",
  },
];

export const ewDisb02: RuleFile = {
  code: "EW-DISB-02",
  titleZh: "资金跟着进度走",
  titleEn: "Money follows progress",
  statementZh: "累计付款比例超过认定进度的幅度不大于预付比例。",
  statementEn:
    "Money follows progress: cumulative payment may not run ahead of certified progress by more than the advance allowance.",
  formula: "(sum+amount)/approved <= min(1, progress + advance)",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "advance",
      unit: "share",
      labelZh: "允许的预付比例",
      labelEn: "advance allowed",
      values: [{ from: "1996-07-06", to: null, value: 0.3 }],
    },
  ],
  basisZh:
    "“资金跟项目、拨款按进度”（景宁办法）；某省条例第34条“按照扶贫项目实施进度及时拨付”。30%为一般知识，未核实。",
  basisEn:
    "“资金跟项目、拨款按进度” (景宁 measure); provincial regulation art. 34 “按照扶贫项目实施进度及时拨付”. The principle is verified in two copies, 30% is general knowledge, unverified.",
  verification: "verified",
  waivable: true,
  remedyZh: "先报告并认定进度，或减少本笔金额；确有理由的，由中央审核员豁免。",
  remedyEn:
    "Have progress reported and certified first, or lower the amount; with good reason a central reviewer may waive it.",
  variants: [
    {
      subject: "disbursement",
      measured: "paid_share_after",
      stake: "amount",
      clauses: clauses({ draft: "block", disbursement: "block" }),
    },
    {
      subject: "expenditure",
      measured: "paid_share_after",
      stake: "amount",
      clauses: clauses({ draft: "block", expenditure: "block" }),
    },
  ],
};
