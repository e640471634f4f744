import { any, limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";

export const ewElig04: RuleFile = {
  code: "EW-ELIG-04",
  titleZh: "先入项目库",
  titleEn: "In the county project library",
  statementZh: "资金只安排给已纳入县级项目库的项目。",
  statementEn: "Money is assigned only to a project that is in the county project library.",
  formula: 'libraryEntry.status = "admitted" and libraryEntry.date <= approvalDate',
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "grace_days",
      unit: "day",
      labelZh: "宽限天数",
      labelEn: "days of grace",
      values: [{ from: "1996-07-06", to: null, value: 0 }],
    },
  ],
  basisZh:
    "县级脱贫攻坚项目库：洛宁县2019年“未纳入项目库管理的项目，财政部门原则上不予安排资金”；国开办发〔2018〕10号（一般知识，未核实）",
  basisEn:
    "County project library: Luoning county 2019 “未纳入项目库管理的项目,财政部门原则上不予安排资金”; 国开办发〔2018〕10号 (general knowledge, unverified)",
  verification: "verified_secondary",
  waivable: true,
  remedyZh: "请县级经办将项目纳入本县项目库，再提请批准。",
  remedyEn: "Have the county officer admit the project to the county's library, then ask for approval again.",
  variants: [
    {
      subject: "project",
      measured: "library_days_late",
      stake: "budget_total",
      clauses: [
        {
          broken: any(when("library_entry_admitted", "=", false), when("library_days_late", ">", limit("grace_days"))),
          limit: "grace_days",
          weights: { draft: "info", approval: "block" },
          messageZh: "项目在批准之前没有纳入本县项目库。",
          messageEn: "The project was not admitted to its county's library before approval.",
        },
      ],
    },
  ],
};
