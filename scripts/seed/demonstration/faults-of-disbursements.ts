import { cancelDisbursement } from "@/server/disbursements/cancel-disbursement";
import { returnDisbursement } from "@/server/disbursements/return-disbursement";
import { answerObjection } from "@/server/notices/answer-objection";
import { fileObjection } from "@/server/notices/file-objection";
import type { Fault } from "./fault";
import { explained, waived } from "./flag-acts";
import { first, firstPaid, ready, second } from "./lives";
import { agreed, amountOf, committed, keyOf, paid, registered, requested, sent, spent } from "./money-acts";
import { announced, begun, progressed, won } from "./project-acts";
import type { Story } from "./story";

const refused = { blocked: true };

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
    name: "ahead of progress, waived by the centre, paid (EW-DISB-02)",
    begins: -96,
    tell: (story) =>
      story
        .do(firstPaid, progressed(20, 6), requested(second), agreed(2, refused))
        .do(explained("EW-DISB-02", "设备须在汛前一次性到货，供货合同约定预付。", "county1", 2))
        .do(waived("EW-DISB-02", "情况属实，同意一次性拨付，年底前核查到货。", 3), agreed("2b"), sent(2)),
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
