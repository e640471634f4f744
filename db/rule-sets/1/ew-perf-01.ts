import { all, limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

const block = { closing: "block" } as const;

export const ewPerf01: RuleFile = {
  code: "EW-PERF-01",
  titleZh: "绩效完成与管护",
  titleEn: "Results and upkeep",
  statementZh: "完工项目的每个目标都有实际值，有验收记录和管护主体；完成率低于下限的须说明原因。",
  statementEn:
    "A completed project has an actual for every target, an acceptance record and an owner for upkeep; an achievement under the floor is explained.",
  formula: "all targets have actual; acceptance set; assetOwner set; min(actual/target) >= floor or reason",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "floor",
      unit: "share",
      labelZh: "完成率下限",
      labelEn: "lowest achievement",
      values: [{ from: "1996-07-06", to: null, value: 0.8 }],
    },
  ],
  basisZh: "国办发〔2018〕35号；IATI 8.10.1；某省扶贫条例第36条管护（2017年副本）；下限为产品默认值",
  basisEn:
    "国办发〔2018〕35号; IATI 8.10.1; a provincial poverty regulation art. 36 管护 (2017 copy, province not shown); the floor is a product default",
  verification: "verified",
  waivable: true,
  remedyZh: "补填各目标的实际值、验收和管护主体；完成率偏低的说明原因。",
  remedyEn: "Record what was reached for each target, the acceptance and the owner; give a reason for a low result.",
  variants: [
    {
      subject: "project",
      measured: "targets_without_actual",
      stake: "spent",
      clauses: [
        {
          broken: when("targets_without_actual", ">", 0),
          weights: block,
          messageZh: "有 {targets_without_actual} 个绩效目标没有实际值。",
          messageEn: "Targets without a result: {targets_without_actual}.",
        },
        {
          broken: when("accepted", "=", false),
          measured: "accepted",
          weights: block,
          messageZh: "项目尚未验收。",
          messageEn: "The work has not been accepted.",
        },
        {
          broken: when("asset_owner_given", "=", false),
          measured: "asset_owner_given",
          weights: block,
          messageZh: "没有明确管护主体。",
          messageEn: "Nobody is named who keeps the asset up.",
        },
        {
          // Not known when every target has a reason; missing results are the first clause's matter.
          broken: all(
            when("min_unexplained_achievement", "isKnown"),
            when("min_unexplained_achievement", "<", limit("floor")),
          ),
          measured: "min_unexplained_achievement",
          limit: "floor",
          weights: { closing: "warn" },
          messageZh: "有目标只完成 {min_unexplained_achievement}，低于 {floor}，且未说明原因。",
          messageEn:
            "A target was reached by {min_unexplained_achievement} only, under {floor}, and no reason is given.",
        },
      ],
    },
  ],
};
