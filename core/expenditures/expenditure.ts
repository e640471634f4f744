import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { payeeAccountKinds, payeeKinds, payerAccountKinds, purposes, sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** An invoice is one invoice however it is typed: '№ 12-345' and '１２３４５' must not both be spent. */
const invoiceNumber = typedText({ max: 60 })
  .transform((typed) =>
    typed
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, "")
      .replace(/^NO(?=\d)/, ""),
  )
  .pipe(z.string().min(1));

/** Money spent in the county against papers. Registered by one officer, it moves when another confirms it. */
export const expenditureSchema = z.strictObject({
  projectCode: typedCode(),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  purpose: z.enum(purposes),
  description: typedText({ max: 1000 }),
  spentOn: typedDate(),
  payeeName: typedText({ max: 200 }),
  payeeKind: z.enum(payeeKinds),
  payeeAccountKind: z.enum(payeeAccountKinds),
  payerAccountKind: z.enum(payerAccountKinds),
  invoiceNumber: whenTyped(invoiceNumber),
  idempotencyKey: idempotencyKey(),
});
export type Expenditure = z.output<typeof expenditureSchema>;

export const expenditureConfirmationSchema = z.strictObject({ code: typedCode(), idempotencyKey: idempotencyKey() });

export const expenditureWithdrawalSchema = z.strictObject({ code: typedCode(), reason: typedText({ max: 1000 }) });
