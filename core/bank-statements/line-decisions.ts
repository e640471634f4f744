import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { MAX_LINES } from "./bank-line-terms";

const row = () => typedNumber({ min: 1, max: 10_000_000 });
const rows = () => z.array(row()).max(MAX_LINES);

/** Books lines of a statement: the chosen rows, or every line that one record fits by reference and amount. */
export const bankLinesBookingSchema = z
  .strictObject({
    code: typedCode(),
    which: z.enum(["chosen", "matched"]),
    rows: rows().default([]),
    /** Why lines may be booked although the statement's totals do not agree with them. */
    totalReason: whenTyped(typedText({ max: 1000 })),
    idempotencyKey: idempotencyKey(),
  })
  .refine(({ which, rows }) => which === "matched" || rows.length > 0, {
    path: ["rows"],
    params: { code: "required" },
  });

/** Puts lines aside that are none of the programme's concern, or that were dealt with elsewhere. */
export const bankLinesDismissalSchema = z.strictObject({
  code: typedCode(),
  rows: rows().min(1),
  reason: typedText({ max: 1000 }),
});

/** Names the record that a line belongs to; a line that was put aside is taken up again. */
export const bankLineMatchSchema = z.strictObject({
  code: typedCode(),
  row: row(),
  /** The code of a disbursement, a pass-down or a return of money. */
  record: typedCode(),
});

/** What a person does with the lines that were ticked. */
export const lineDecisionSchema = z
  .strictObject({
    code: typedCode(),
    step: z.enum(["matched", "chosen", "dismissal"]),
    rows: rows(),
    totalReason: whenTyped(typedText({ max: 1000 })),
    reason: whenTyped(typedText({ max: 1000 })),
    idempotencyKey: idempotencyKey(),
  })
  .refine(({ step, rows }) => step === "matched" || rows.length > 0, { path: ["rows"], params: { code: "required" } })
  .refine(({ step, reason }) => step !== "dismissal" || reason !== undefined, {
    path: ["reason"],
    params: { code: "required" },
  });
export type LineDecision = z.input<typeof lineDecisionSchema>;
