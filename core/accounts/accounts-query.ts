import { z } from "zod";
import { divisionCode } from "../kernel/division-code";
import { typedCode } from "../kernel/typed-code";
import { typedNumber } from "../kernel/typed-number";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** Which accounts are listed; too many to show without any of these. */
export const accountsQuerySchema = z.object({
  project: whenTyped(typedCode()),
  /** 'none': the accounts that belong to a county or a pairing and to no project. */
  holder: whenTyped(z.enum(["none"])),
  pairing: whenTyped(typedText({ max: 10 })),
  county: whenTyped(divisionCode()),
  year: whenTyped(typedNumber({ min: 1996, max: 2100 })),
});
export type AccountsQuery = z.output<typeof accountsQuerySchema>;
