import type { Role } from "../kernel/roles";

/** Who reads pledges: both sides of the pairing, the centre and the auditor. A pledge is of no county. */
export const pledgeReaders = [
  "eastern_coordinator",
  "western_coordinator",
  "central_reviewer",
  "auditor",
] as const satisfies readonly Role[];
