import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { returnPlaces } from "./return-place";

/**
 * Left-over money that goes back to the donor. `place`: where it lies; unless told, with the county when the county sends
 * it back, and with the recipient when the west does.
 */
export const moneyReturnSchema = z.strictObject({
  projectCode: typedCode(),
  place: whenTyped(z.enum(returnPlaces)),
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  amount: typedAmount(),
  reason: typedText({ max: 1000 }),
  returnedOn: typedDate(),
  bankReference: typedText({ max: 100 }),
  idempotencyKey: idempotencyKey(),
});

/** What the east says: so much came. It may be less; the difference stays on its way. */
export const moneyReturnConfirmationSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  receivedOn: typedDate(),
  idempotencyKey: idempotencyKey(),
});

/** Whoever sent money back has again what never reached the east. */
export const moneyReturnTakingBackSchema = z.strictObject({
  code: typedCode(),
  amount: typedAmount(),
  takenBackOn: typedDate(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
