import { z } from "zod";
import { type PeriodSpan, parsePeriod } from "./period-span";

/** Schema of a month or a fiscal year as typed. Gives its first and last day. Errors: required, period.format. */
export function typedPeriod() {
  return z.string().transform((typed, context): PeriodSpan => {
    const span = parsePeriod(typed);
    if (span) return span;
    const code = typed.trim() === "" ? "required" : "period.format";
    context.issues.push({ code: "custom", message: code, params: { code }, input: typed });
    return { startsOn: "", endsOn: "" };
  });
}
