import { z } from "zod";
import { typedCode } from "../kernel/typed-code";
import { typedMeasure } from "../kernel/typed-measure";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

const actual = {
  targetId: typedNumber({ min: 1 }),
  /** Why it stayed under the target's floor (EW-PERF-01). */
  reason: whenTyped(typedText({ max: 1000 })),
};

/** Acceptance by the county. An actual that is not known yet may stay empty and be recorded before the project closes. */
export const projectAcceptanceSchema = z
  .strictObject({
    projectCode: typedCode(),
    assetOwner: typedText({ max: 200 }),
    actuals: z.array(z.strictObject({ ...actual, actual: whenTyped(typedMeasure()) })).max(30),
  })
  .superRefine(({ actuals }, context) => {
    const ids = actuals.map((row) => row.targetId);
    actuals.forEach((row, index) => {
      const refuse = (field: string, code: string) =>
        context.addIssue({ code: "custom", path: ["actuals", index, field], message: code });
      if (ids.indexOf(row.targetId) < index) refuse("targetId", "duplicate");
      if (row.reason !== undefined && row.actual === undefined) refuse("actual", "required");
    });
  });

/** What was really reached for one target, recorded after the acceptance. */
export const targetActualSchema = z.strictObject({ projectCode: typedCode(), ...actual, actual: typedMeasure() });
