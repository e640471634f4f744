import type { Role } from "@/core/kernel/roles";

/** Who may see accounts and memberships: those who change them, those who watch, and the centre. */
export const peopleReaders: readonly Role[] = [
  "system_administrator",
  "security_administrator",
  "auditor",
  "central_reviewer",
];
