import { confirmReturn } from "@/server/returns/confirm-return";
import { returnMoney } from "@/server/returns/return-money";
import { reverseTransfer } from "@/server/transfers/reverse-transfer";
import type { Fault } from "./fault";
import { rectified } from "./flag-acts";
import { first, firstPaid, held, ready, restPaid, second, wholeLife } from "./lives";
import { amountOf, keyOf, lineOf, paid, registered, spent } from "./money-acts";
import { accepted, closed, completionAnnounced, progressed } from "./project-acts";
import type { Story } from "./story";

const refused = { blocked: true };

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
      story
        .do(held, registered(first, 6, { payeeAccountKind: "personal", purpose: "works" }), spent(1, refused))
        .do(rectified("EW-DISB-04", "已通知施工方提供对公账户，原登记拟撤回重报。", "county1", 3)),
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
          confirmReturn(work, {
            code: moneyReturn,
            amount: amountOf(story, 5),
            receivedOn: work.today,
            idempotencyKey: keyOf(story, "returned"),
          }),
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
