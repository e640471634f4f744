import { when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";
import { cao, luQinLi } from "../cited-papers";

export const ewPair01: RuleFile = {
  code: "EW-PAIR-01",
  titleZh: "结对关系有效",
  titleEn: "Pairing in force",
  statementZh: "项目的帮扶方与受援方在申报之日存在有效的结对关系，可以是双方直接结对，也可以是各自的上级行政区结对。",
  statementEn:
    "The supporter and the recipient of a project stand in a pairing that is in force on the submission date, either directly or because an ancestor division of each is paired.",
  formula:
    "exists p in pairings: p.start <= d and (p.end is null or d < p.end) and covers(p.supporter, supporterCode, d) and covers(p.recipient, recipientCode, d)",
  effectiveFrom: "1996-07-06",
  basisZh: `${cao.zh("第2.1节表2：结对各方")}；${luQinLi.zh("第1.1节：1996年、2002年、2010年的结对安排")}；两文均已核对原文。国办发〔1996〕26号、2011年年鉴、2011年白皮书（均读到节录）。`,
  basisEn: `${cao.en("Table 2 in section 2.1: who is paired with whom")}; ${luQinLi.en("section 1.1: the pairings of 1996, 2002 and 2010")}; both read in the original. 国办发〔1996〕26号, the yearbook of 2011 and the white paper of 2011 (read in excerpts).`,
  verification: "verified",
  waivable: true,
  remedyZh: "核对帮扶方、受援方和项目所在县；结对关系已调整的，改由现行结对双方申报。",
  remedyEn:
    "Check the supporter, the recipient and the county; where the pairing was handed over, the two sides of the pairing now in force propose the project.",
  variants: [
    {
      subject: "project",
      measured: "submission_date",
      stake: "budget_total",
      clauses: [
        {
          broken: when("pairing_in_force", "=", false),
          weights: { draft: "block", submission: "block", approval: "block" },
          messageZh: "{submission_date} 双方之间没有有效的结对关系。",
          messageEn: "On {submission_date} no pairing between the two sides is in force.",
        },
      ],
    },
  ],
};
