import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { instrumentKinds } from "./instrument-terms";
import { takesExposure } from "./movement-kinds";

/**
 * An instrument with the agreement that it rests on. `exposureMultiple`: how many times its capital the guarantees may
 * stand for; asked of kinds that give guarantees (error `required`), of others there is none (`instrument.no_multiple`).
 */
export const instrumentSchema = z
  .strictObject({
    projectCode: typedCode(),
    source: z.enum(sources),
    fiscalYear: typedNumber({ min: 1996, max: 2100 }),
    kind: z.enum(instrumentKinds),
    name: typedText({ max: 100 }),
    operatorName: typedText({ max: 200 }),
    agreementNumber: typedText({ max: 100 }),
    agreedOn: typedDate(),
    exposureMultiple: whenTyped(typedNumber({ min: 1, max: 20 })),
    idempotencyKey: idempotencyKey(),
  })
  .superRefine(({ kind, exposureMultiple }, context) => {
    const isGiven = exposureMultiple !== undefined;
    if (isGiven === takesExposure(kind)) return;
    const code = isGiven ? "instrument.no_multiple" : "required";
    context.addIssue({ code: "custom", path: ["exposureMultiple"], message: code, params: { code } });
  });
export type Instrument = z.output<typeof instrumentSchema>;

/** Ends an instrument that holds nothing any more. */
export const windingUpSchema = z.strictObject({
  code: typedCode(),
  endedOn: typedDate(),
  reason: typedText({ max: 1000 }),
  idempotencyKey: idempotencyKey(),
});
