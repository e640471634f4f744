import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { divisionCode } from "../kernel/division-code";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";
import { typedUscc } from "../kernel/typed-uscc";
import { paymentKinds } from "./payment-kind";

/** What an enterprise agreed to invest in a county of a pairing, by which agreement. */
export const investmentSchema = z.strictObject({
  pairingId: typedText({ max: 10 }),
  countyCode: divisionCode(),
  enterpriseName: typedText({ min: 2, max: 200 }),
  uscc: typedUscc(),
  description: typedText({ min: 2, max: 1000 }),
  amount: typedAmount(),
  agreedOn: typedDate(),
  documentNumber: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** What the enterprise paid: of its investment, or in taxes, by which paper. */
export const investmentPaymentSchema = z.strictObject({
  code: typedCode(),
  kind: z.enum(paymentKinds),
  amount: typedAmount(),
  paidOn: typedDate(),
  documentNumber: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});
