import { refuseDisbursement } from "@/server/disbursements/refuse-disbursement";
import { takeBackDisbursement } from "@/server/disbursements/take-back-disbursement";
import { type Fault, STOPPED_COUNTY } from "./fault";
import { explained, waived } from "./flag-acts";
import { first, held, ready } from "./lives";
import { agreed, amountOf, arrived, keyOf, passedDown, received, requested, sent } from "./money-acts";
import { approved, prepared, reviewed, submitted } from "./project-acts";

const refused = { blocked: true };

/** Between east, west and county. */
export const faultsOfTransit: readonly Fault[] = [
  {
    name: "sent, never confirmed",
    begins: -98,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent(1)),
  },
  {
    name: "received less than was sent",
    begins: -88,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent(1), received(first, 2_000_00n)),
  },
  {
    name: "refused by the west",
    begins: -62,
    tell: (story) =>
      story.do(ready(), requested(first), agreed(1), sent(1)).act("west1", 4, (work, { disbursement }) =>
        refuseDisbursement(work, {
          code: disbursement,
          refusedOn: work.today,
          reason: "附言项目编号有误，款项退票。",
          idempotencyKey: keyOf(story, "refuse"),
        }),
      ),
  },
  {
    name: "refused and taken back",
    begins: -87,
    tell: (story) =>
      story
        .do(ready(), requested(first), agreed(1), sent(1))
        .act("west1", 4, (work, { disbursement }) =>
          refuseDisbursement(work, {
            code: disbursement,
            refusedOn: work.today,
            reason: "重复汇款，退回。",
            idempotencyKey: keyOf(story, "refuse"),
          }),
        )
        .act("east2", 6, (work, { disbursement }) =>
          takeBackDisbursement(work, {
            code: disbursement,
            amount: amountOf(story, first.share),
            takenBackOn: work.today,
            bankReference: `TP${story.serial}`,
            reason: "银行退票入账。",
            idempotencyKey: keyOf(story, "takeback"),
          }),
        ),
  },
  {
    name: "held by the province for more than 30 days (EW-DISB-06)",
    begins: -76,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent(1), received(first)),
  },
  {
    name: "held by the province for more than 60 days, explained (EW-DISB-06)",
    begins: -112,
    tell: (story) =>
      story
        .do(ready(), requested(first), agreed(1), sent(1), received(first))
        .rest(63)
        .do(explained("EW-DISB-06", "专户开户银行变更，资金下达暂缓，预计本月办结。", "west1", 1)),
  },
  { name: "held by the county for more than 60 days (EW-DISB-06)", begins: -125, tell: (story) => story.do(held) },
  {
    name: "held by the county for more than 60 days, waived (EW-DISB-06)",
    begins: -128,
    tell: (story) =>
      story
        .do(held)
        .rest(74)
        .do(explained("EW-DISB-06", "高寒地区冬季停工，开春复工后支付。", "county1", 1))
        .do(waived("EW-DISB-06", "冬歇期情况属实，同意缓付。", 3)),
  },
  {
    name: "held by the county for more than 180 days, which stops approvals there (EW-DISB-06)",
    county: STOPPED_COUNTY,
    begins: -236,
    tell: (story) => story.do(held),
  },
  {
    name: "not approved because its county holds old money (EW-DISB-06)",
    county: STOPPED_COUNTY,
    begins: -18,
    tell: (story) => story.do(prepared, submitted(), reviewed, approved(refused)),
  },
  {
    name: "the county got less than was passed down",
    begins: -66,
    tell: (story) =>
      story.do(
        ready(),
        requested(first),
        agreed(1),
        sent(1),
        received(first),
        passedDown(first),
        arrived(first, 10_000_00n),
      ),
  },
  {
    name: "passed down, not confirmed",
    begins: -64,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent(1), received(first), passedDown(first)),
  },
];
