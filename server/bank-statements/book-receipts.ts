import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { Work } from "@/db/work";
import { lockDisbursements } from "../disbursements/lock-disbursements";
import { receiveDisbursementsMany } from "../disbursements/receive-disbursements-many";
import { requireDay } from "../money/require-day";
import { confirmPassDownsMany } from "../pass-downs/confirm-pass-downs-many";
import { lockPassDowns } from "../pass-downs/lock-pass-downs";
import { confirmReturnsMany } from "../returns/confirm-returns-many";
import { lockMoneyReturns } from "../returns/lock-money-returns";

/** Money that came in, by what a bank says: the record, the amount in fen, the day and the bank's reference. */
export type BankReceipt = { recordCode: string; amount: bigint; valueDate: string; bankReference: string };

type Book = (work: Work, receipts: readonly BankReceipt[]) => Promise<void>;

/** States for each record what came of it, all or none, through the commands that its own page uses. */
export const bookReceipts: Record<TwoSidedStep, Book> = {
  disbursement: async (work, receipts) => {
    const rows = await lockDisbursements(work, codesOf(receipts));
    await receiveDisbursementsMany(
      work,
      receipts.map(({ amount, valueDate, bankReference }, n) => {
        const disbursement = rows[n] as (typeof rows)[number];
        requireDay(work, "receivedOn", valueDate, disbursement.sentOn);
        return { disbursement, amount, receivedOn: valueDate, bankReference };
      }),
    );
  },
  pass_down: async (work, receipts) => {
    const rows = await lockPassDowns(work, codesOf(receipts));
    await confirmPassDownsMany(
      work,
      receipts.map(({ amount, valueDate }, n) => {
        const passDown = rows[n] as (typeof rows)[number];
        requireDay(work, "confirmedOn", valueDate, passDown.passedOn);
        return { passDown, amount, confirmedOn: valueDate };
      }),
    );
  },
  money_return: async (work, receipts) => {
    const rows = await lockMoneyReturns(work, codesOf(receipts));
    await confirmReturnsMany(
      work,
      receipts.map(({ amount, valueDate }, n) => {
        const moneyReturn = rows[n] as (typeof rows)[number];
        requireDay(work, "receivedOn", valueDate, moneyReturn.returnedOn);
        return { moneyReturn, amount, receivedOn: valueDate };
      }),
    );
  },
};

const codesOf = (receipts: readonly BankReceipt[]) => receipts.map(({ recordCode }) => recordCode);
