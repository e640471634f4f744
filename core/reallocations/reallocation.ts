import { z } from "zod";
import { idempotencyKey } from "../kernel/command-fields";
import { sources } from "../kernel/fund-terms";
import { typedAmount } from "../kernel/typed-amount";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";

/** Money that is to move from one project of a county to another, of the same source and year, and why. */
export const reallocationSchema = z
  .strictObject({
    projectCode: typedCode(),
    toProjectCode: typedCode(),
    source: z.enum(sources),
    fiscalYear: typedNumber({ min: 1996, max: 2100 }),
    amount: typedAmount(),
    reason: typedText({ max: 1000 }),
    idempotencyKey: idempotencyKey(),
  })
  .superRefine(({ projectCode, toProjectCode }, context) => {
    if (projectCode !== toProjectCode || projectCode === "") return;
    const params = { code: "money.same_project" };
    context.addIssue({ code: "custom", path: ["toProjectCode"], message: params.code, params });
  });

/** The east agrees, and the money moves on that day. */
export const reallocationApprovalSchema = z.strictObject({
  code: typedCode(),
  approvedOn: typedDate(),
  idempotencyKey: idempotencyKey(),
});

/** The east refuses, or those who asked withdraw, with a reason. */
export const reallocationEndingSchema = z.strictObject({ code: typedCode(), reason: typedText({ max: 1000 }) });
