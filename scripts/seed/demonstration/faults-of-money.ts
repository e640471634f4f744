import { cancelDisbursement } from "@/server/disbursements/cancel-disbursement";
import { refuseDisbursement } from "@/server/disbursements/refuse-disbursement";
import { returnDisbursement } from "@/server/disbursements/return-disbursement";
import { takeBackDisbursement } from "@/server/disbursements/take-back-disbursement";
import { answerObjection } from "@/server/notices/answer-objection";
import { fileObjection } from "@/server/notices/file-objection";
import { confirmReturn } from "@/server/returns/confirm-return";
import { returnMoney } from "@/server/returns/return-money";
import { reverseTransfer } from "@/server/transfers/reverse-transfer";
import { type Fault, STOPPED_COUNTY } from "./faults-of-projects";
import { first, firstPaid, restPaid, second, wholeLife } from "./lives";
import {
  agreed,
  amountOf,
  arrived,
  committed,
  keyOf,
  lineOf,
  paid,
  passedDown,
  received,
  registered,
  requested,
  sent,
  spent,
} from "./money-acts";
import {
  accepted,
  announced,
  approved,
  begun,
  closed,
  completionAnnounced,
  prepared,
  progressed,
  reviewed,
  submitted,
  won,
} from "./project-acts";
import type { Story } from "./story";

const refused = { blocked: true };

/** Approved, promised and begun; announced for ten days unless told, which are over. */
const ready =
  (noticeDays: number | null = 10) =>
  (story: Story) =>
    story.do(won, ...(noticeDays === null ? [] : [announced(noticeDays)]), committed, begun).rest(9);

/** The county holds the first payment. */
const held = (story: Story) => story.do(ready(), paid(first));

const objected = (body: string) => (story: Story) =>
  story.act("public", 2, (work, { notice }) =>
    fileObjection(work, { noticeCode: notice, name: "村民李某", contact: "村委会转", body }),
  );

const answered = (story: Story) =>
  story.act("county1", 3, async (work, { project }) => {
    const [objection] = await work.sql<{ id: number }[]>`
      select o.id from objection o join project p on p.id = o.project_id where p.code = ${project} order by o.id desc`;
    return answerObjection(work, {
      objectionId: objection?.id ?? 0,
      answer: "经乡镇核实，补助名单已按评议结果更正并再次张榜。",
    });
  });

const leftOver = (story: Story) =>
  story.act("county1", 6, async (work, memory) => {
    const { code } = await returnMoney(work, {
      projectCode: memory.project,
      ...lineOf(story),
      amount: amountOf(story, 5),
      reason: "招标结余，退回帮扶方。",
      returnedOn: work.today,
      bankReference: `TH${work.today.replaceAll("-", "")}${story.serial}`,
      idempotencyKey: keyOf(story, "return"),
    });
    memory.moneyReturn = code;
  });

/** Before and while the east pays. */
export const faultsOfDisbursements: readonly Fault[] = [
  {
    name: "no public notice (EW-TRAN-01)",
    begins: -44,
    tell: (story) => story.do(ready(null), requested(first), agreed(1, refused)),
  },
  {
    name: "nine days of notice, then ten (EW-TRAN-01)",
    begins: -82,
    tell: (story) =>
      story.do(ready(9), requested(first), agreed(1, refused), announced()).rest(10).do(agreed("1b"), sent(1)),
  },
  {
    name: "nine days of notice (EW-TRAN-01)",
    begins: -41,
    tell: (story) => story.do(ready(9), requested(first), agreed(1, refused)),
  },
  {
    name: "an objection without an answer (EW-TRAN-01)",
    begins: -46,
    tell: (story) =>
      story
        .do(won, announced(), objected("补助名单里有两户不在本村居住，请核实。"), committed, begun)
        .rest(7)
        .do(requested(first), agreed(1, refused)),
  },
  {
    name: "an objection, answered",
    begins: -105,
    tell: (story) =>
      story
        .do(won, announced(), objected("占用我家承包地未谈妥。"), answered, committed, begun)
        .rest(5)
        .do(paid(first), registered(first, 10), spent(1)),
  },
  {
    name: "ahead of progress (EW-DISB-02)",
    begins: -90,
    tell: (story) => story.do(firstPaid, progressed(20, 6), requested(second), agreed(2, refused)),
  },
  {
    name: "more than was approved (EW-DISB-01)",
    begins: -72,
    tell: (story) =>
      story.do(firstPaid, progressed(90, 6), requested(second, { amount: amountOf(story, 85) }), agreed(2, refused)),
  },
  {
    name: "request without papers (EW-DISB-03)",
    begins: -43,
    tell: (story) => story.do(ready(), requested(first, { papers: ["progress_record"] }), agreed(1, refused)),
  },
  {
    name: "approved and sent by one person (EW-DISB-07)",
    begins: -57,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent("1a", { blocked: true, post: "east1" })),
  },
  {
    name: "request returned by the east",
    begins: -45,
    tell: (story) =>
      story.do(ready(), requested(first)).act("east1", 2, async (work, { disbursement }) => {
        const [row] = await work.sql<{ revision: number }[]>`
          select revision from disbursement where code = ${disbursement}`;
        return returnDisbursement(work, {
          code: disbursement,
          revision: row?.revision ?? 0,
          reason: "收款账户名称与专户不一致，请更正。",
        });
      }),
  },
  {
    name: "request given up",
    begins: -49,
    tell: (story) =>
      story.do(ready(), requested(first)).act("county1", 4, (work, { disbursement }) =>
        cancelDisbursement(work, {
          code: disbursement,
          reason: "本季度不再用款，下季度重新申请。",
          idempotencyKey: keyOf(story, "giveup"),
        }),
      ),
  },
  { name: "idle since approval", begins: -235, tell: (story) => story.do(won, announced(), committed) },
];

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
    name: "held by the province for more than 60 days (EW-DISB-06)",
    begins: -112,
    tell: (story) => story.do(ready(), requested(first), agreed(1), sent(1), received(first)),
  },
  { name: "held by the county for more than 60 days (EW-DISB-06)", begins: -125, tell: (story) => story.do(held) },
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

/** In the county. */
export const faultsOfSpending: readonly Fault[] = [
  {
    name: "no invoice (EW-DISB-03)",
    begins: -67,
    tell: (story) =>
      story.do(
        held,
        registered(first, 5, { invoice: false, papers: ["contract", "progress_record"] }),
        spent(1, refused),
      ),
  },
  {
    name: "paid to a personal account (EW-DISB-04)",
    begins: -69,
    tell: (story) =>
      story.do(held, registered(first, 6, { payeeAccountKind: "personal", purpose: "works" }), spent(1, refused)),
  },
  {
    name: "paid from an ordinary account (EW-DISB-04)",
    begins: -71,
    tell: (story) => story.do(held, registered(first, 6, { payerAccountKind: "ordinary" }), spent(1, refused)),
  },
  {
    name: "bonuses (EW-NEG-01)",
    begins: -68,
    tell: (story) => story.do(held, registered(first, 7, { purpose: "N3", amount: 36_000_00n }), spent(1, refused)),
  },
  {
    name: "management fees above one per cent (EW-NEG-02)",
    begins: -70,
    tell: (story) => {
      const [line] = story.content.budgetLines;
      // Three million yuan, so that the fee is more than one per cent of all that the county was sent.
      if (line) story.with({ budgetLines: [{ ...line, amount: 300_000_000n }] });
      const fee = { purpose: "management_fee", amount: amountOf(story, 25) } as const;
      story.do(held, registered(first, 7, fee), spent(1, refused));
    },
  },
  {
    name: "spent long after the end (EW-DISB-05)",
    begins: -230,
    tell: (story) => {
      const endsOn = story.dateOf(-170);
      story.with({ endsOn, targets: story.content.targets.map((target) => ({ ...target, dueOn: endsOn })) });
      story.do(ready()).rest(140).do(paid(first), registered(first, 5), spent(1, refused));
    },
  },
  {
    name: "registered, not confirmed",
    begins: -60,
    tell: (story) => story.do(held, registered(first, 4)),
  },
  {
    name: "an expenditure reversed",
    begins: -118,
    tell: (story) =>
      story.do(firstPaid).act("county2", 6, async (work, { expenditure }) => {
        const [row] = await work.sql<{ id: number }[]>`
          select t.id from transfer t join expenditure e on t.subject = 'expenditure' and t.subject_id = e.id
          where e.code = ${expenditure} and t.kind = 'expenditure'`;
        return reverseTransfer(work, {
          transferId: Number(row?.id),
          reason: "误记入本项目，冲销后重新登记。",
          idempotencyKey: keyOf(story, "reverse"),
        });
      }),
  },
  {
    name: "left-over money returned, closed",
    begins: -260,
    tell: (story) =>
      story
        .do(firstPaid, progressed(75, 12), paid(second), registered({ share: 65, mark: 2 }, 8), spent(2))
        .do(progressed(100, 6), accepted(), completionAnnounced, leftOver)
        .act("east2", 5, (work, { moneyReturn }) =>
          confirmReturn(work, { code: moneyReturn, receivedOn: work.today, idempotencyKey: keyOf(story, "returned") }),
        )
        .do(closed()),
  },
  {
    name: "left-over money on its way back",
    begins: -185,
    tell: (story) =>
      story
        .do(firstPaid, progressed(75, 12), paid(second), registered({ share: 65, mark: 2 }, 8), spent(2))
        .do(progressed(100, 6), accepted(), leftOver),
  },
  {
    name: "left-over money that nobody returned",
    begins: -205,
    tell: (story) =>
      story
        .do(firstPaid, progressed(75, 12), paid(second), registered({ share: 65, mark: 2 }, 8), spent(2))
        .do(progressed(100, 6), accepted()),
  },
  {
    name: "a donation, carried out",
    begins: -220,
    tell: (story) => {
      const budgetLines = story.content.budgetLines.map((line) => ({ ...line, source: "donation" as const }));
      story.with({ strand: "donation", budgetLines }).do(wholeLife);
    },
  },
  { name: "in works, half paid", begins: -140, tell: (story) => story.do(firstPaid, restPaid) },
];
