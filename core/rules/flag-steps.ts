import { z } from "zod";
import { typedCodes } from "../kernel/human-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";

/** Schema of a flag's code as typed: 'F-12', 'f12'. Errors: required, format. */
export const flagCode = () =>
  z.string().transform((typed, context): string => {
    const code = typedCodes(typed).find((each) => each.startsWith("F-"));
    if (!code) {
      const fault = typed.trim() === "" ? "required" : "format";
      context.issues.push({ code: "custom", message: fault, params: { code: fault }, input: typed });
    }
    return code ?? "";
  });

const reason = () => typedText({ min: 5, max: 2000 });

/** Judging again needs nothing but the flag; so does closing. */
export const flagStepSchema = z.strictObject({ flagCode: flagCode() });

/** How the office explains what the flag found. */
export const flagExplanationSchema = z.strictObject({ flagCode: flagCode(), explanation: reason() });

/** What was done to put it right. */
export const flagRectificationSchema = z.strictObject({ flagCode: flagCode(), done: reason() });

/** How a reviewer has seen that it was put right. */
export const flagVerificationSchema = z.strictObject({ flagCode: flagCode(), seen: reason() });

/** Why a flag that was explained, waived, rectified or verified is open again. */
export const flagReopeningSchema = z.strictObject({ flagCode: flagCode(), reason: reason() });

/** `until` is the last day on which the flag is waived: after today, within a year (judged by the command). */
export const flagWaiverSchema = z.strictObject({ flagCode: flagCode(), reason: reason(), until: typedDate() });

/** A waiver ends at the latest this many days from today. */
export const LONGEST_WAIVER_DAYS = 365;
