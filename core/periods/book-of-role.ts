import type { Book } from "../kernel/fund-terms";
import type { Role } from "../kernel/roles";

/** In whose books each role closes periods; the others close none. */
export const bookOfRole: Partial<Record<Role, Book>> = {
  eastern_coordinator: "east",
  western_coordinator: "west",
  county_officer: "county",
  central_reviewer: "national",
};
