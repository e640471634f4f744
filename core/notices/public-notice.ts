import { z } from "zod";
import { daysBetween } from "../kernel/calendar";
import { keyOfRecord } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";
import { noticeKinds, noticeLevels } from "./notice-terms";

const LONGEST_DAYS = 366;

/** A notice to the public (EW-TRAN-01). It may record one that was posted on paper earlier; both dates stay visible. */
export const noticePublicationSchema = z
  .strictObject({
    projectCode: typedCode(),
    kind: z.enum(noticeKinds),
    levels: z.array(z.enum(noticeLevels)).min(1).max(3),
    startsOn: typedDate(),
    /** The last day. */
    endsOn: typedDate(),
    title: typedText({ min: 2, max: 200 }),
    body: typedText({ min: 2, max: 8000 }),
    idempotencyKey: keyOfRecord(),
  })
  .superRefine(({ startsOn, endsOn, levels }, context) => {
    const refuse = (field: string, code: string, params = {}) =>
      context.addIssue({ code: "custom", path: [field], message: code, params: { code, ...params } });
    if (endsOn < startsOn) refuse("endsOn", "date_order", { start: startsOn });
    else if (daysBetween(startsOn, endsOn) > LONGEST_DAYS) refuse("endsOn", "notice.too_long", { days: LONGEST_DAYS });
    if (new Set(levels).size < levels.length) refuse("levels", "choice");
  });

/** What anybody at all may say against a notice, named or not. */
export const objectionSchema = z.strictObject({
  noticeCode: typedCode(),
  name: whenTyped(typedText({ max: 60 })),
  contact: whenTyped(typedText({ max: 120 })),
  body: typedText({ min: 2, max: 4000 }),
  idempotencyKey: keyOfRecord(),
});

export const objectionAnswerSchema = z.strictObject({
  objectionId: typedNumber({ min: 1 }),
  answer: typedText({ min: 2, max: 4000 }),
});
