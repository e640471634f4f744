import type { Role } from "@/core/kernel/roles";

/** Who may have the ledger verified: those who see all of it. The database asks again. */
export const verifyingRoles: readonly Role[] = ["auditor", "central_reviewer"];
