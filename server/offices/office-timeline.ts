import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import type { TimelineEvent } from "../projects/project-timeline";

const MOST = 100;

/** What was changed of an office, newest first; `details` holds the fields `before` and `after`. */
export async function officeTimeline({ sql }: Work, officeId: number): Promise<TimelineEvent[]> {
  const rows = await sql<(Omit<TimelineEvent, "details"> & { details: string | null })[]>`
    select 'event-' || e.id as key, e.happened_at as at, e.business_date::text as on, e.verb, e.subject,
      e.subject_id as "subjectId", null as "subjectCode", e.reason, e.details::text as details, c.name_zh as "personZh",
      c.name_en as "personEn", o.name_zh as "officeZh", o.name_en as "officeEn", e.role
    from event e join person c on c.id = e.person_id left join office o on o.id = e.office_id
    where e.subject = 'office' and e.subject_id = ${officeId}
    order by e.id desc limit ${MOST}`;
  return rows.map((row) => ({
    ...row,
    at: isoInstant(row.at),
    details: row.details === null ? null : JSON.parse(row.details),
  }));
}
