import { reallocationEndingSchema } from "@/core/reallocations/reallocation";
import { command } from "../command";
import { endReallocation } from "./end-reallocation";

/** An eastern coordinator does not agree, and says why. */
export const refuseReallocation = command({
  name: "refuse-reallocation",
  roles: ["eastern_coordinator"],
  input: reallocationEndingSchema,
  run: (work, input) => endReallocation(work, { ...input, state: "refused" }),
});
