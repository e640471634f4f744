import type { FieldError } from "@/core/kernel/domain-error";
import type { Blocked } from "./command";

/** A gate's answer as errors: one for each rule that blocks, with the flag that explains it. */
export function blockedErrors({ blocked }: Blocked): FieldError[] {
  return blocked.map(({ rule, flagCode }) => ({
    field: null,
    code: flagCode ? "rules_blocked" : "rules_blocked_unflagged",
    params: { rule, ...(flagCode ? { flag: flagCode } : {}) },
  }));
}
