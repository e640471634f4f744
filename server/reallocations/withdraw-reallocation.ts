import { reallocationEndingSchema } from "@/core/reallocations/reallocation";
import { command } from "../command";
import { endReallocation } from "./end-reallocation";

/** Those who may ask take a re-allocation back before it is decided, and say why. */
export const withdrawReallocation = command({
  name: "withdraw-reallocation",
  roles: ["western_coordinator", "county_officer"],
  input: reallocationEndingSchema,
  run: (work, input) => endReallocation(work, { ...input, state: "withdrawn" }),
});
