import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import type { EventScope } from "../record-event";

/** A closing whose row this work has locked. */
export type LockedPeriod = {
  id: number;
  /** Whose scope its events belong to; null for the books of everybody. */
  scope: EventScope;
  reopeningAskedBy: number | null;
  reopenedBy: number | null;
};

/** Locks one closing by its id. Throws 'not_found' outside the scope. */
export async function lockPeriod({ sql }: Work, id: number): Promise<LockedPeriod> {
  const [found] = await sql<(Omit<LockedPeriod, "scope"> & { pairingId: string | null; countyCode: string | null })[]>`
    select id, pairing_id as "pairingId", county_code as "countyCode", reopening_asked_by as "reopeningAskedBy",
      reopened_by as "reopenedBy"
    from period where id = ${id} for update`;
  if (!found) throw notFound("periodId");
  const { pairingId, countyCode, ...row } = found;
  return { ...row, scope: pairingId === null ? null : { projectId: null, pairingId, countyCode } };
}
