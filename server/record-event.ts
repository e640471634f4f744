import { event } from "@/db/schema";
import type { Work } from "@/db/work";

/**
 * Whose scope an event belongs to; null for events about people and offices, and about the books of everybody. A library
 * entry has no project yet; the books of a pairing belong to no county.
 */
export type EventScope = { projectId: number | null; pairingId: string; countyCode: string | null } | null;

export type EventRecord = {
  subject: string;
  subjectId: number;
  scope: EventScope;
  /** Past tense: 'approved', 'sent'. Its words stand in messages/<language>/events.json. */
  verb: string;
  reason?: string | undefined;
  businessDate?: string | undefined;
  details?: Record<string, unknown> | undefined;
};

/** Writes what has just happened into the timeline, by the actor of the work. Every command that changes a thing calls it. */
export async function recordEvent(work: Work, record: EventRecord): Promise<void> {
  await work.tx.insert(event).values({
    subject: record.subject,
    subjectId: record.subjectId,
    projectId: record.scope?.projectId ?? null,
    pairingId: record.scope?.pairingId ?? null,
    countyCode: record.scope?.countyCode ?? null,
    verb: record.verb,
    personId: work.actor.personId,
    officeId: work.actor.officeId,
    role: work.actor.role,
    businessDate: record.businessDate ?? work.today,
    reason: record.reason ?? null,
    details: record.details ?? null,
    requestId: work.requestId,
  });
}
