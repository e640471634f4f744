import { z } from "zod";
import { keyOfRecord } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** Certified progress is kept in basis points: 40.25 % is 4025. */
const percent = () =>
  typedNumber({ max: 100, decimals: true })
    .refine((value) => Number(value.toFixed(2)) === value, { params: { code: "step", step: "0.01" } })
    .transform((value) => Math.round(value * 100));

/** How far the work is, in percent of the whole, as the county sees it. */
export const progressReportSchema = z.strictObject({
  projectCode: typedCode(),
  reportedOn: typedDate(),
  progress: percent(),
  narrative: typedText({ max: 4000 }),
  idempotencyKey: keyOfRecord(),
});

/** The west vouches for a report. */
export const progressCertificationSchema = z.strictObject({ reportId: typedNumber({ min: 1 }) });
