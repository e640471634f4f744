import { z } from "zod";
import { attachedFiles } from "../kernel/attached-files";
import { typedAmount } from "../kernel/typed-amount";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { directions, MAX_LINES } from "./bank-line-terms";

export const LARGEST_MEGABYTES = 10;

const about = {
  /** Which account, as the office calls it. */
  account: typedText({ max: 100 }),
  /** An office of several pairings may say which one the account is for. */
  pairing: whenTyped(typedText({ max: 10 })),
  /** What an amount is when the file does not say. */
  direction: z.enum(directions),
};

/** A statement as the form sends it: the field of files holds one. */
export const bankFileFormSchema = z.strictObject({
  ...about,
  file: attachedFiles({ min: 1, max: 1, megabytes: LARGEST_MEGABYTES }),
});

/** A statement as a file, CSV or xlsx. */
export const bankFileSchema = z.strictObject({
  ...about,
  file: z.instanceof(File, { error: "required" }).superRefine((file, context) => {
    const refuse = (code: string, params: Record<string, string | number>) =>
      context.addIssue({ code: "custom", message: code, params: { code, ...params } });
    if (file.size === 0) refuse("file.empty", { file: file.name });
    if (file.size > LARGEST_MEGABYTES * 1_000_000)
      refuse("file.too_large", { file: file.name, max: LARGEST_MEGABYTES });
  }),
});

const cell = () => whenTyped(z.string().max(1000));
const stated = () => whenTyped(typedAmount({ zero: true }));

/** A statement as rows of text, as the API sends it: each is judged like the row of a file, none refuses the whole. */
export const bankRowsSchema = z.strictObject({
  ...about,
  name: typedText({ max: 200 }),
  openingBalance: stated(),
  closingBalance: stated(),
  totalIn: stated(),
  totalOut: stated(),
  rows: z
    .array(
      z.strictObject({
        date: cell(),
        reference: cell(),
        amount: cell(),
        in: cell(),
        out: cell(),
        direction: cell(),
        counterparty: cell(),
        remark: cell(),
        currency: cell(),
        balance: cell(),
      }),
    )
    .min(1)
    .max(MAX_LINES),
});
export type BankRows = z.output<typeof bankRowsSchema>;
