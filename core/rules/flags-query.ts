import { z } from "zod";
import { cursor } from "../kernel/cursor";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { whenTyped } from "../kernel/when-typed";
import { flagStates, subjects, verdicts, weights } from "./rule-terms";

export const flagOrders = ["stake", "newest"] as const;

/** The filters and the place of a list of flags, as they stand in an address. */
export const flagsQuerySchema = z.object({
  rule: whenTyped(z.string().regex(/^[A-Z]{2}-[A-Z]{2,6}-\d{2}$/)),
  weight: whenTyped(z.enum(weights)),
  /** Left out: every flag that is not closed. */
  state: whenTyped(z.enum([...flagStates, "any"])),
  verdict: whenTyped(z.enum(verdicts)),
  subject: whenTyped(z.enum(subjects)),
  pairing: whenTyped(z.string().trim().max(10)),
  county: whenTyped(divisionCode()),
  /** A project's code: its own flags and those of its payments. */
  project: whenTyped(typedCode()),
  /** Left out: the most money at stake first. */
  order: whenTyped(z.enum(flagOrders)),
  /** Id of the last row of the page before; the page goes on after it in the order of the list. */
  before: cursor(),
  /** Id of the first row of the page after; the page ends before it. */
  after: cursor(),
});
export type FlagsQuery = z.output<typeof flagsQuerySchema>;
