import { z } from "zod";
import { categories } from "../kernel/category-terms";
import { keyOfRecord } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedDate } from "../kernel/typed-date";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/**
 * What the county admits to its project library: work that it wants done, for an existing project (`projectCode`; title
 * and category are then the project's) or ahead of any.
 */
export const libraryAdmissionSchema = z
  .strictObject({
    projectCode: whenTyped(typedCode()),
    pairingId: whenTyped(typedText({ max: 10 })),
    title: whenTyped(typedText({ min: 2, max: 120 })),
    category: whenTyped(z.enum(categories)),
    admittedOn: typedDate(),
    idempotencyKey: keyOfRecord(),
  })
  .superRefine((entry, context) => {
    if (entry.projectCode !== undefined) return;
    for (const field of ["pairingId", "title", "category"] as const)
      if (entry[field] === undefined) context.addIssue({ code: "custom", path: [field], message: "required" });
  });

export const libraryWithdrawalSchema = z.strictObject({
  libraryEntryCode: typedCode(),
  reason: typedText({ min: 2, max: 2000 }),
});
