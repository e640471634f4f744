import { all, limit, when } from "../../../core/rules/condition";
import type { RuleFile } from "../../../core/rules/rule-file";
import { cao, luQinLi } from "../cited-papers";

export const ewElig01: RuleFile = {
  code: "EW-ELIG-01",
  titleZh: "优先国家重点县",
  titleEn: "Designated poor counties first",
  statementZh:
    "财政援助优先投向国家扶贫开发工作重点县和贫困村：投向其他地方的项目须书面说明理由，结对双方每年投向重点县的比例不低于下限。",
  statementEn:
    "Fiscal aid gives priority to nationally designated poor counties and villages: a project elsewhere carries a written reason, and the pairing keeps a minimum share in them each year.",
  formula:
    "project: designated(location,d) or reason not empty; annual: sum(amount | designated)/sum(amount) >= minShare",
  effectiveFrom: "1996-07-06",
  limits: [
    {
      name: "min_share",
      unit: "share",
      labelZh: "投向重点县的最低比例",
      labelEn: "lowest share in designated counties",
      values: [{ from: "1996-07-06", to: null, value: 0.7 }],
    },
  ],
  basisZh: `${cao.zh("第3.2节第（2）项“政府援助”：财政援助资金优先用于国家重点县和贫困村")}；${luQinLi.zh("第4.1节“政府援助”：援助应有固定比例并成为义务（未提重点县的比例）")}；两文均已核对原文。财农字〔2000〕18号第8条（读到副本）：以工代赈和新增财政资金只投向重点县。最低比例为产品默认值，待确认。`,
  basisEn: `${cao.en("section 3.2, item 2, on governmental assistance: fiscal aid gives priority to designated counties and villages")}; ${luQinLi.en("section 4.1, “Government Aid”: aid of a fixed proportion, as a duty (no share of designated counties is named)")}; both read in the original. 财农字〔2000〕18号 art. 8 (read in a copy): work-relief and new fiscal funds only to designated counties. The minimum share is a product default, to be confirmed.`,
  verification: "verified",
  waivable: true,
  remedyZh: "项目不在重点县的，填写选址理由；比例偏低的，优先安排重点县的项目。",
  remedyEn:
    "Write down why the project lies elsewhere; where the share is low, put projects in designated counties first.",
  variants: [
    {
      subject: "project",
      measured: "pairing_designated_share",
      stake: "budget_total",
      clauses: [
        {
          broken: all(when("designated", "=", false), when("place_reason_given", "=", false)),
          measured: "designated",
          weights: { draft: "warn", submission: "warn" },
          messageZh: "项目所在县 {county_code} 不在国家重点县名单上，且未说明理由。",
          messageEn: "County {county_code} is not on the list of designated poor counties, and no reason is given.",
        },
        {
          // The share is a duty of the pairing over a year, so of a single project it is asked at its submission only, and
          // only if it would lower it. While a list is partial the share cannot be told.
          broken: all(
            when("designated", "=", false),
            when("pairing_designated_share", "isKnown"),
            when("pairing_designated_share", "<", limit("min_share")),
          ),
          limit: "min_share",
          weights: { draft: "warn", submission: "warn" },
          messageZh: "该结对当年投向国家重点县的比例为 {pairing_designated_share}，低于 {min_share}。",
          messageEn:
            "Of the pairing's aid this year {pairing_designated_share} goes to designated counties, less than {min_share}.",
        },
      ],
    },
  ],
};
