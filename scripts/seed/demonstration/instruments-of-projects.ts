import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import type { Fault } from "./fault";
import { agreed, CAPITAL, funded, moved, registered, woundUp } from "./instrument-acts";
import { held } from "./lives";
import { reported as progressReported } from "./project-acts";
import type { Story } from "./story";

const begun = (kind: InstrumentKind, title: string) => (story: Story) =>
  story.with({ title }).do(held, agreed(kind, title), funded);

const firm = ["enterprise", "富民农产品加工有限公司"] as const;
const farm = ["enterprise", "绿野种养专业合作社"] as const;
const group = ["household_group", "第一互助组（8户）"] as const;
const others = ["household_group", "第二互助组（6户）"] as const;
const whole = { share: CAPITAL };

/** Financial instruments of every kind; some with a default, one wound up, one that waits for a second person. */
export const instrumentsOfProjects: readonly Fault[] = [
  {
    name: "a guarantee fund with a default",
    begins: -150,
    tell: (story) =>
      story
        .do(begun("loan_guarantee", "扶贫小额贷款担保基金"))
        .do(moved({ mark: "g1", kind: "guarantee_issued", share: 60, with: firm }))
        .do(moved({ mark: "g2", kind: "guarantee_issued", share: 40, with: farm }))
        .do(moved({ mark: "e1", kind: "guarantee_ended", share: 45, follows: "g1", days: 12 }))
        .do(
          moved({
            mark: "c1",
            kind: "guarantee_called",
            share: 10,
            follows: "g2",
            reason: "借款到期未还，银行要求代偿。",
          }),
        )
        .do(moved({ mark: "p1", kind: "claim_paid", share: 8, follows: "c1" }))
        .do(moved({ mark: "r1", kind: "claim_recovered", share: 3, follows: "p1", days: 8 })),
  },
  {
    name: "a risk guarantee, one guarantee of which, and a report of progress, waits for a second person",
    begins: -130,
    tell: (story) =>
      story
        .do(begun("risk_guarantee", "产业贷款风险补偿金"))
        .do(moved({ mark: "g1", kind: "guarantee_issued", share: 70, with: firm }))
        .do(registered({ mark: "g2", kind: "guarantee_issued", share: 20, with: farm }), progressReported(40, 2)),
  },
  {
    name: "interest subsidies",
    begins: -125,
    tell: (story) =>
      story
        .do(begun("interest_subsidy", "扶贫贷款贴息资金"))
        .do(moved({ mark: "s1", kind: "subsidy_paid", share: 9, with: ["household", "贴息到户（见清册）"] }))
        .do(moved({ mark: "s2", kind: "subsidy_paid", share: 7, with: firm, days: 9 })),
  },
  {
    name: "a fund for small firms with a loan written off",
    begins: -145,
    tell: (story) =>
      story
        .do(begun("sme_fund", "中小企业发展周转金"))
        .do(moved({ mark: "l1", kind: "loan_drawn", share: 16, with: firm }))
        .do(moved({ mark: "l2", kind: "loan_drawn", share: 10, with: farm }))
        .do(moved({ mark: "r1", kind: "loan_repaid", share: 11, follows: "l1", days: 15 }))
        .do(
          moved({
            mark: "w1",
            kind: "loan_written_off",
            share: 5,
            follows: "l1",
            reason: "企业破产清算，余额无法收回。",
          }),
        ),
  },
  {
    name: "a village fund that lends again what was repaid",
    begins: -140,
    tell: (story) =>
      story
        .do(begun("community_development_fund", "贫困村互助资金"))
        .do(moved({ mark: "l1", kind: "loan_drawn", share: 20, with: group }))
        .do(moved({ mark: "r1", kind: "loan_repaid", share: 20, follows: "l1", days: 20 }))
        .do(moved({ mark: "l2", kind: "loan_drawn", share: 25, with: others })),
  },
  {
    name: "a farm security fund, premiums and a claim written off",
    begins: -150,
    tell: (story) =>
      story
        .do(begun("agricultural_security_fund", "特色农业保障基金"))
        .do(moved({ mark: "s1", kind: "subsidy_paid", share: 4, with: ["household", "保费补贴到户（见清册）"] }))
        .do(moved({ mark: "g1", kind: "guarantee_issued", share: 50, with: farm }))
        .do(
          moved({ mark: "c1", kind: "guarantee_called", share: 6, follows: "g1", reason: "旱灾减产，合同触发赔付。" }),
        )
        .do(moved({ mark: "p1", kind: "claim_paid", share: 6, follows: "c1" }))
        .do(moved({ mark: "w1", kind: "claim_written_off", share: 6, follows: "p1", reason: "灾害损失，不再追偿。" })),
  },
  {
    name: "a guarantee fund that was wound up",
    begins: -160,
    tell: (story) =>
      story
        .do(begun("loan_guarantee", "设施农业贷款担保金"))
        .do(moved({ mark: "g1", kind: "guarantee_issued", share: 50, with: farm }))
        .do(moved({ mark: "e1", kind: "guarantee_ended", share: 50, follows: "g1", days: 25 }))
        .do(moved({ mark: "out", kind: "capital_paid_out", ...whole }))
        .do(woundUp("担保业务全部解除，本金退回县级专户。")),
  },
];
