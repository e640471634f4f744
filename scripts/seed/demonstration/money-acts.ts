import type { PayeeAccountKind, PayeeKind, PayerAccountKind, Purpose } from "@/core/kernel/fund-terms";
import type { PaperKind } from "@/core/papers/paper-terms";
import { paperBytes } from "@/db/seed/paper-bytes";
import type { Work } from "@/db/work";
import { commitFunds } from "@/server/commitments/commit-funds";
import { approveDisbursement } from "@/server/disbursements/approve-disbursement";
import { receiveDisbursement } from "@/server/disbursements/receive-disbursement";
import { requestDisbursement } from "@/server/disbursements/request-disbursement";
import { sendDisbursement } from "@/server/disbursements/send-disbursement";
import { confirmExpenditure } from "@/server/expenditures/confirm-expenditure";
import { registerExpenditure } from "@/server/expenditures/register-expenditure";
import { attachPaper } from "@/server/papers/attach-paper";
import { confirmPassDown } from "@/server/pass-downs/confirm-pass-down";
import { passDown } from "@/server/pass-downs/pass-down";
import type { Post, Story } from "./story";

/** One payment of a project: its share of the budget in hundredths, and a mark that tells the project's payments apart. */
export type Payment = { share: number; mark: number };

export const whole: Payment = { share: 100, mark: 1 };

export const amountOf = (story: Story, share: number) => (story.budget.amount * BigInt(share)) / 100n;
export const keyOf = (story: Story, act: string) => `seed:${story.key}:${act}`;

const paperTitles: Partial<Record<PaperKind, string>> = {
  contract: "施工（采购）合同",
  approval: "项目批复文件",
  invoice: "增值税普通发票",
  payment_list: "资金发放清册",
  progress_record: "工程进度确认单",
  acceptance_record: "验收记录",
  payee_identity: "收款单位证明",
};

export const paperFile = (kind: PaperKind, lines: readonly string[]) =>
  new File([paperBytes([paperTitles[kind] ?? kind, ...lines])], `${paperTitles[kind] ?? kind}.pdf`, {
    type: "application/pdf",
  });

async function attach(
  work: Work,
  story: Story,
  subject: "disbursement" | "expenditure",
  code: string,
  kinds: readonly PaperKind[],
) {
  for (const kind of kinds)
    await attachPaper(work, { subject, code, kind, file: paperFile(kind, [story.content.title, code]) });
}

export const committed = (story: Story) =>
  story.act("east1", 3, (work, { project }) =>
    commitFunds(work, {
      projectCode: project,
      ...lineOf(story),
      amount: story.budget.amount,
      committedOn: work.today,
      documentNumber: `东西部协作资金〔${story.budget.fiscalYear}〕${story.key.split("-").at(-1)}号`,
      idempotencyKey: keyOf(story, "commit"),
    }),
  );

export const lineOf = (story: Story) => ({ source: story.budget.source, fiscalYear: story.budget.fiscalYear });

const requestPapers: readonly PaperKind[] = ["contract", "progress_record"];

type RequestFault = { amount?: bigint; papers?: readonly PaperKind[]; purpose?: Purpose; post?: Post };

export const requested =
  ({ share, mark }: Payment, fault: RequestFault = {}) =>
  (story: Story) =>
    story.act(fault.post ?? "county1", 2, async (work, memory) => {
      const { code } = await requestDisbursement(work, {
        projectCode: memory.project,
        ...lineOf(story),
        amount: fault.amount ?? amountOf(story, share),
        purpose: fault.purpose ?? story.budget.purpose,
        description: `${story.content.title}第${mark}次拨款申请`,
        payeeName: "东西部扶贫协作资金专户",
        payeeAccountKind: "treasury",
        idempotencyKey: keyOf(story, `request${mark}`),
      });
      memory.disbursement = code;
      await attach(work, story, "disbursement", code, fault.papers ?? requestPapers);
    });

type Expected = { blocked?: boolean; post?: Post };

async function revisionOf(work: Work, code: string): Promise<number> {
  const [row] = await work.sql<{ revision: number }[]>`select revision from disbursement where code = ${code}`;
  if (!row) throw new Error(`${code} was not found`);
  return row.revision;
}

/** `mark` keeps the keys of repeated attempts apart. */
export const agreed =
  (mark: number | string, { blocked, post }: Expected = {}) =>
  (story: Story) =>
    story.act(
      post ?? "east1",
      2,
      async (work, { disbursement }) =>
        approveDisbursement(work, {
          code: disbursement,
          revision: await revisionOf(work, disbursement),
          idempotencyKey: keyOf(story, `approve${mark}`),
        }),
      blocked,
    );

export const sent =
  (mark: number | string, { blocked, post }: Expected = {}) =>
  (story: Story) =>
    story.act(
      post ?? "east2",
      2,
      (work, { disbursement }) =>
        sendDisbursement(work, {
          code: disbursement,
          sentOn: work.today,
          bankReference: `HK${work.today.replaceAll("-", "")}${story.serial}${mark}`,
          idempotencyKey: keyOf(story, `send${mark}`),
        }),
      blocked,
    );

export const received =
  ({ share, mark }: Payment, missing = 0n) =>
  (story: Story) =>
    story.act("west1", 3, (work, { disbursement }) =>
      receiveDisbursement(work, {
        code: disbursement,
        amount: amountOf(story, share) - missing,
        receivedOn: work.today,
        bankReference: `SK${work.today.replaceAll("-", "")}${story.serial}${mark}`,
        idempotencyKey: keyOf(story, `receive${mark}`),
      }),
    );

export const passedDown =
  ({ share, mark }: Payment, afterDays = 3) =>
  (story: Story) =>
    story.act("west2", afterDays, async (work, memory) => {
      const { code } = await passDown(work, {
        projectCode: memory.project,
        ...lineOf(story),
        amount: amountOf(story, share),
        passedOn: work.today,
        bankReference: `XB${work.today.replaceAll("-", "")}${story.serial}${mark}`,
        idempotencyKey: keyOf(story, `pass${mark}`),
      });
      memory.passDown = code;
    });

export const arrived =
  ({ share, mark }: Payment, missing = 0n) =>
  (story: Story) =>
    story.act("county1", 2, (work, { passDown: code }) =>
      confirmPassDown(work, {
        code,
        amount: amountOf(story, share) - missing,
        confirmedOn: work.today,
        idempotencyKey: keyOf(story, `confirm${mark}`),
      }),
    );

type SpendingFault = {
  amount?: bigint;
  papers?: readonly PaperKind[];
  purpose?: Purpose;
  invoice?: boolean;
  payeeAccountKind?: PayeeAccountKind;
  payerAccountKind?: PayerAccountKind;
};

const payees: Partial<Record<Purpose, { kind: PayeeKind; name: string; account: PayeeAccountKind }>> = {
  works: { kind: "contractor", name: "建筑工程有限责任公司", account: "corporate" },
  goods: { kind: "supplier", name: "农业物资有限公司", account: "corporate" },
  household_subsidy: { kind: "household", name: "补助到户（见清册）", account: "personal" },
};
const institution = { kind: "institution", name: "职业技术培训中心", account: "corporate" } as const;
const firms = ["宏远", "金诺", "众诚", "恒泰", "鑫源", "华兴", "盛达", "永安"];

const spendingPapers: readonly PaperKind[] = ["contract", "invoice", "progress_record", "payee_identity"];
const subsidyPapers: readonly PaperKind[] = ["approval", "payment_list", "progress_record", "payee_identity"];

export const registered =
  ({ share, mark }: Payment, afterDays: number, fault: SpendingFault = {}) =>
  (story: Story) =>
    story.act("county1", afterDays, async (work, memory) => {
      const purpose = fault.purpose ?? story.budget.purpose;
      const isSubsidy = purpose === "household_subsidy";
      const payee = payees[purpose] ?? institution;
      const firm = firms[Number(story.serial) % firms.length];
      const { code } = await registerExpenditure(work, {
        projectCode: memory.project,
        ...lineOf(story),
        amount: fault.amount ?? amountOf(story, share),
        purpose,
        description: `${story.content.title}第${mark}次支出`,
        spentOn: work.today,
        payeeName: isSubsidy ? payee.name : `${firm}${payee.name}`,
        payeeKind: payee.kind,
        payeeAccountKind: fault.payeeAccountKind ?? payee.account,
        payerAccountKind: fault.payerAccountKind ?? "special",
        ...(fault.invoice === false
          ? {}
          : { invoiceNumber: `${work.today.slice(2, 4)}${story.place.countyCode}${story.serial}${mark}` }),
        idempotencyKey: keyOf(story, `register${mark}`),
      });
      memory.expenditure = code;
      await attach(work, story, "expenditure", code, fault.papers ?? (isSubsidy ? subsidyPapers : spendingPapers));
    });

export const spent =
  (mark: number | string, { blocked, post }: Expected = {}) =>
  (story: Story) =>
    story.act(
      post ?? "county2",
      2,
      (work, { expenditure }) =>
        confirmExpenditure(work, { code: expenditure, idempotencyKey: keyOf(story, `spend${mark}`) }),
      blocked,
    );

/** A payment from the request until the county has it. */
export const paid = (payment: Payment) => (story: Story) =>
  story.do(
    requested(payment),
    agreed(payment.mark),
    sent(payment.mark),
    received(payment),
    passedDown(payment),
    arrived(payment),
  );
