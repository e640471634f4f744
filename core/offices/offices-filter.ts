import { z } from "zod";
import { officeKinds } from "../kernel/roles";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Whether an office acts today, does no more, or does not yet. */
export const officeStates = ["open", "closed", "future"] as const;
export type OfficeState = (typeof officeStates)[number];

/** The state of an office on a day; `validTo` is exclusive, null stands for no bound. */
export function officeStateOn(
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  day: string,
): OfficeState {
  if (validTo !== null && validTo <= day) return "closed";
  return validFrom !== null && validFrom > day ? "future" : "open";
}

/** The list of offices: part of a name or the beginning of a code, kind, state; `after` is the last code seen. */
export const officesFilterSchema = z.object({
  text: whenTyped(typedText({ max: 80 })),
  kind: whenTyped(z.enum(officeKinds)),
  state: whenTyped(z.enum(officeStates)),
  after: whenTyped(typedText({ max: 40 })),
});
export type OfficesFilter = z.output<typeof officesFilterSchema>;
