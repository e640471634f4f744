import { all, any, type Condition, limit, not, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";
import { luQinLi } from "../cited-papers";

const weights = { draft: "block", submission: "block" } as const;
const sharesGains: Condition = any(when("category", "=", "industry"), when("strand", "=", "enterprise"));

export const ewElig03: RuleFile = {
  code: "EW-ELIG-03",
  titleZh: "受益对象明确",
  titleEn: "Who benefits is named",
  statementZh:
    "项目写明受益对象：到户项目写明贫困户或人数，产业和企业项目写明利益联结方式（就业、税收、合作社、基地、土地或资源入股等）。",
  statementEn:
    "The project names who benefits: poor households or persons for household projects, a benefit-sharing link for industry and enterprise projects (jobs, tax, cooperative, base, land or resource share).",
  formula:
    "type in {industry, enterprise} ? linkType in allowed and (jobs>0 or households>0) : households>0 or persons>0",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "allowed_links",
      unit: "code",
      labelZh: "认可的利益联结方式",
      labelEn: "accepted benefit links",
      values: [
        {
          from: "1996-07-06",
          to: null,
          value: ["employment", "tax", "cooperative", "base_contract", "land_share", "bio_resource_share", "dividend"],
        },
      ],
    },
  ],
  basisZh: `${luQinLi.zh("第3.2节：经济增长未必惠及贫困户；第4.3节“产业机制”：利益分享的途径和深度")}；已核对原文。湘西-济南2020年办法要求稳定的利益联结；审计署2017年：24县56个项目联结薄弱，涉及5644万元（均读到副本）。`,
  basisEn: `${luQinLi.en("section 3.2: growth does not necessarily benefit the rural poor; section 4.3, “Industrial Mechanism”: approach and depth of benefit-sharing")}; read in the original. 湘西-济南 2020 measure: stable link required; National Audit Office 2017: 24 counties, 56 projects weakly linked, 56.44 m yuan (both read in copies).`,
  verification: "verified",
  waivable: true,
  remedyZh: "填写受益户数或人数；产业和企业项目选择利益联结方式并填写就业人数或户数。",
  remedyEn:
    "Enter the households or persons that benefit; for industry and enterprise, choose the benefit link and enter jobs or households.",
  variants: [
    {
      subject: "project",
      measured: "households",
      stake: "budget_total",
      clauses: [
        {
          broken: all(sharesGains, when("benefit_link", "notIn", limit("allowed_links"))),
          measured: "benefit_link",
          limit: "allowed_links",
          weights,
          messageZh: "产业或企业项目没有认可的利益联结方式（现为“{benefit_link}”）。",
          messageEn: 'An industry or enterprise project has no accepted benefit link (now "{benefit_link}").',
        },
        {
          broken: all(sharesGains, not(any(when("jobs", ">", 0), when("households", ">", 0)))),
          weights,
          messageZh: "产业或企业项目没有带动就业，也没有受益户。",
          messageEn: "An industry or enterprise project brings neither jobs nor households that benefit.",
        },
        {
          broken: all(not(sharesGains), not(any(when("households", ">", 0), when("persons", ">", 0)))),
          weights,
          messageZh: "没有写明受益户数或人数。",
          messageEn: "No households or persons that benefit are named.",
        },
      ],
    },
  ],
};
