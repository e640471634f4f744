import type { Role } from "@/core/kernel/roles";

/** Who reads the audit trail: the auditor all of it, the administrators what concerns people and offices. */
export const eventReaders: readonly Role[] = ["auditor", "system_administrator", "security_administrator"];
