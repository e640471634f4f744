import type { Role } from "@/core/kernel/roles";

/** One of the viewer's offices and the role held there. */
export type ViewerMembership = { id: number; role: Role; officeName: string; current: boolean };

/** Whom the shell is drawn for; names are in the reader's language. It decides nothing: rights are asked elsewhere. */
export type Viewer = { name: string; role: Role; officeName: string; memberships: readonly ViewerMembership[] };
