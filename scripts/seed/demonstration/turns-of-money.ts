import type { PassDownLeg } from "@/core/pass-downs/pass-down-leg";
import type { Work } from "@/db/work";
import { commitFunds } from "@/server/commitments/commit-funds";
import { attachPaper } from "@/server/papers/attach-paper";
import { confirmPassDown } from "@/server/pass-downs/confirm-pass-down";
import { passDown } from "@/server/pass-downs/pass-down";
import { approveReallocation } from "@/server/reallocations/approve-reallocation";
import { askReallocation } from "@/server/reallocations/ask-reallocation";
import { refuseReallocation } from "@/server/reallocations/refuse-reallocation";
import { registerRefund } from "@/server/refunds/register-refund";
import { confirmReturn } from "@/server/returns/confirm-return";
import { returnMoney } from "@/server/returns/return-money";
import type { Fault } from "./fault";
import { first, firstPaid, held, ready } from "./lives";
import { agreed, amountOf, keyOf, lineOf, paperFile, received, registered, requested, sent, spent } from "./money-acts";
import { announced, begun, won } from "./project-acts";
import type { Post, Story } from "./story";

/** Xiji, of which the prefecture Guyuan stands between Ningxia and the county. */
const XIJI = "640422";

/** One source, year and sum, so that money of one project fits into another. */
const budgeted = (amount: bigint) => (story: Story) => {
  const [line] = story.content.budgetLines;
  const fiscalYear = Number(story.dateOf(-130).slice(0, 4));
  if (line) story.with({ budgetLines: [{ ...line, source: "provincial", fiscalYear, amount }] });
};

const passedOn =
  (post: Post, leg: PassDownLeg, share: number, afterDays = 3) =>
  (story: Story) =>
    story.act(post, afterDays, async (work, memory) => {
      const { code } = await passDown(work, {
        projectCode: memory.project,
        ...lineOf(story),
        leg,
        amount: amountOf(story, share),
        passedOn: work.today,
        bankReference: `SX${work.today.replaceAll("-", "")}${story.serial}${share}`,
        idempotencyKey: keyOf(story, `${leg}${share}`),
      });
      memory.passDown = code;
    });

const cameOn = (post: Post, share: number) => (story: Story) =>
  story.act(post, 2, (work, { passDown: code }) =>
    confirmPassDown(work, {
      code,
      amount: amountOf(story, share),
      confirmedOn: work.today,
      idempotencyKey: keyOf(story, `came-${post}${share}`),
    }),
  );

const withTheWest = (story: Story) => story.do(ready(), requested(first), agreed(1), sent(1), received(first));

const sentBack = (post: Post, share: number, reason: string) => (story: Story) =>
  story.act(post, 4, async (work, memory) => {
    const { code } = await returnMoney(work, {
      projectCode: memory.project,
      ...lineOf(story),
      amount: amountOf(story, share),
      reason,
      returnedOn: work.today,
      bankReference: `TH${work.today.replaceAll("-", "")}${story.serial}${share}`,
      idempotencyKey: keyOf(story, `back${share}`),
    });
    memory.moneyReturn = code;
  });

const cameBack =
  (share: number, missing = 0n) =>
  (story: Story) =>
    story.act("east2", 3, (work, { moneyReturn }) =>
      confirmReturn(work, {
        code: moneyReturn,
        amount: amountOf(story, share) - missing,
        receivedOn: work.today,
        idempotencyKey: keyOf(story, `came-back${share}`),
      }),
    );

const refunded = (share: number, reason: string, withPaper: boolean) => (story: Story) =>
  story.act("county1", 6, async (work, { expenditure }) => {
    const { code } = await registerRefund(work, {
      expenditureCode: expenditure,
      amount: amountOf(story, share),
      reason,
      refundedOn: work.today,
      bankReference: `TK${work.today.replaceAll("-", "")}${story.serial}`,
      idempotencyKey: keyOf(story, `refund${share}`),
    });
    if (withPaper)
      await attachPaper(work, { subject: "refund", code, kind: "other", file: paperFile("other", [reason, code]) });
  });

const SAVED = "（节约资金可调剂）";

/** The project of the county that saved money, as whoever asks finds it. */
async function giver({ sql }: Work, story: Story): Promise<string> {
  const [row] = await sql<{ code: string }[]>`
    select code from project where county_code = ${story.place.countyCode} and title like ${`%${SAVED}`} order by id limit 1`;
  if (!row) throw new Error("no project has saved anything");
  return row.code;
}

const asked = (post: Post, share: number, reason: string) => (story: Story) =>
  story.act(post, 3, async (work, memory) => {
    const { code } = await askReallocation(work, {
      projectCode: await giver(work, story),
      toProjectCode: memory.project,
      ...lineOf(story),
      amount: amountOf(story, share),
      reason,
      idempotencyKey: keyOf(story, `ask${share}`),
    });
    memory.reallocation = code;
  });

/** Corrections, and the ways of money that are rarer than the straight one. */
export const turnsOfMoney: readonly Fault[] = [
  {
    name: "money over the prefecture",
    begins: -115,
    county: XIJI,
    tell: (story) =>
      story
        .do(withTheWest, passedOn("west2", "to_prefecture", 30), cameOn("west1", 30))
        .do(passedOn("west2", "from_prefecture", 20), cameOn("county1", 20))
        .do(registered({ share: 20, mark: 1 }, 6), spent(1)),
  },
  {
    name: "money on its way to the prefecture",
    begins: -45,
    county: XIJI,
    tell: (story) => story.do(withTheWest, passedOn("west2", "to_prefecture", 30)),
  },
  {
    name: "money that the recipient sent back",
    begins: -90,
    county: XIJI,
    tell: (story) =>
      story
        .do(withTheWest, passedOn("west2", "direct", 20), cameOn("county1", 20))
        .do(sentBack("west1", 7, "概算调减，退回帮扶方。"), cameBack(7))
        .do(sentBack("west1", 3, "结余资金，退回帮扶方。")),
  },
  {
    name: "a return that came short",
    begins: -88,
    county: XIJI,
    tell: (story) => story.do(held, sentBack("county1", 10, "招标结余，退回帮扶方。"), cameBack(10, 200_00n)),
  },
  {
    name: "an expenditure that the supplier refunded in part",
    begins: -117,
    county: XIJI,
    tell: (story) => story.do(firstPaid, refunded(4, "供货数量不足，退回差额。", true)),
  },
  {
    name: "a refund without its paper",
    begins: -62,
    county: XIJI,
    tell: (story) => story.do(firstPaid, refunded(2, "质保金多付，退回。", false)),
  },
  {
    name: "saved money",
    begins: -160,
    county: XIJI,
    tell: (story) => {
      story.with({ title: `${story.content.title}${SAVED}` });
      story.do(budgeted(1_000_000_00n), held);
    },
  },
  {
    name: "money from another project: approved, refused and asked for",
    begins: -160,
    county: XIJI,
    tell: (story) =>
      story
        .do(budgeted(600_000_00n), won, announced())
        .act("east1", 3, (work, { project }) =>
          commitFunds(work, {
            projectCode: project,
            ...lineOf(story),
            amount: amountOf(story, 90),
            committedOn: work.today,
            documentNumber: `东西部协作资金〔${story.budget.fiscalYear}〕${story.serial}号`,
            idempotencyKey: keyOf(story, "commit"),
          }),
        )
        .do(begun)
        .rest(70)
        .do(asked("west1", 4, "管网延伸增加工程量，使用同县项目节约资金。"))
        .act("east2", 3, (work, { reallocation: code }) =>
          approveReallocation(work, { code, approvedOn: work.today, idempotencyKey: keyOf(story, "agree") }),
        )
        .do(asked("county1", 3, "购置办公设备。"))
        .act("east1", 2, (work, { reallocation: code }) =>
          refuseReallocation(work, { code, reason: "不符合项目绩效目标，结余请退回。" }),
        )
        .do(asked("west2", 5, "增加两个自然村的入户管道。")),
  },
];
