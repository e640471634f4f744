import { z } from "zod";
import { purposes, sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedDate } from "../kernel/typed-date";
import { typedMeasure } from "../kernel/typed-measure";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Planned money: how much from which source in which fiscal year for what. */
export const budgetLineSchema = z.strictObject({
  source: z.enum(sources),
  fiscalYear: typedNumber({ min: 1996, max: 2100 }),
  purpose: z.enum(purposes),
  amount: typedAmount(),
});
export type BudgetLine = z.output<typeof budgetLineSchema>;

/** A promise in numbers. While it is a draft it may be incomplete; the rules judge it at submission (EW-ELIG-05). */
export const targetSchema = z.strictObject({
  indicator: typedText({ max: 120 }),
  unit: whenTyped(typedText({ max: 20 })),
  baseline: whenTyped(typedMeasure()),
  target: whenTyped(typedMeasure()),
  dueOn: whenTyped(typedDate()),
});
export type Target = z.output<typeof targetSchema>;

export const contactSchema = z.strictObject({
  name: typedText({ max: 60 }),
  office: typedText({ max: 120 }),
  phone: whenTyped(
    z
      .string()
      .trim()
      .max(30)
      .regex(/^\+?[0-9][0-9 ()-]{4,}$/),
  ),
});
export type Contact = z.output<typeof contactSchema>;
