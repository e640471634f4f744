import { z } from "zod";
import { attachedFiles } from "../kernel/attached-files";
import { keyOfRecord } from "../kernel/command-fields";
import { oneFile } from "../kernel/one-file";
import { sentFileName } from "../kernel/sent-file-name";
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
  idempotencyKey: keyOfRecord(),
};

/** The name that a statement's file is kept under. */
export const statementName = (sent: string): string => sentFileName(sent, "statement");

/** A statement as the form sends it: the field of files holds one. */
export const bankFileFormSchema = z.strictObject({
  ...about,
  file: attachedFiles({ min: 1, max: 1, megabytes: LARGEST_MEGABYTES }),
});

/** A statement as a file, CSV or xlsx. */
export const bankFileSchema = z.strictObject({
  ...about,
  file: oneFile({ megabytes: LARGEST_MEGABYTES, nameOf: statementName }),
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
