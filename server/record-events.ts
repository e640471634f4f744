import type { Work } from "@/db/work";
import type { EventRecord } from "./record-event";
import { rowsAsJson } from "./rows-as-json";

/** recordEvent() for many records in one statement. */
export async function recordEvents(work: Work, records: readonly EventRecord[]): Promise<void> {
  const { actor } = work;
  const rows = records.map(({ scope, ...record }) => ({
    ...record,
    projectId: scope?.projectId,
    pairingId: scope?.pairingId,
    countyCode: scope?.countyCode,
  }));
  await work.sql`
    insert into event (subject, subject_id, project_id, pairing_id, county_code, verb, person_id, office_id, role,
      business_date, reason, details, request_id)
    select r.subject, r."subjectId", r."projectId", r."pairingId", r."countyCode", r.verb, ${actor.personId},
      ${actor.officeId}, ${actor.role}, coalesce(r."businessDate", ${work.today}::date), r.reason, r.details,
      ${work.requestId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (subject text, "subjectId" integer,
      "projectId" integer, "pairingId" text, "countyCode" text, verb text, "businessDate" date, reason text,
      details jsonb)`;
}
