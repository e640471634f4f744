import { z } from "zod";
import { roles } from "../kernel/roles";
import { typedText } from "../kernel/typed-text";
import { whenTyped } from "../kernel/when-typed";

/** The list of people: part of a name, a role held now, the state of the account; `after` is the last sign-in name seen. */
export const peopleFilterSchema = z.object({
  text: whenTyped(typedText({ max: 80 })),
  role: whenTyped(z.enum(roles)),
  state: whenTyped(z.enum(["enabled", "disabled"])),
  after: whenTyped(typedText({ max: 41 })),
});
export type PeopleFilter = z.output<typeof peopleFilterSchema>;
