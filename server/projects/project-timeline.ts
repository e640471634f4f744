import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

/** One thing that happened. The words of `verb` stand in messages/<language>/events.json. */
export type TimelineEvent = {
  /** Unique among a timeline's entries. */
  key: string;
  at: string;
  /** The business day it counts for. */
  on: string | null;
  verb: string;
  subject: string;
  subjectId: number;
  /** The human code of the payment or flag that it is about; null for the project itself. */
  subjectCode: string | null;
  reason: string | null;
  details: Record<string, unknown> | null;
  /** Empty for the public. */
  personZh: string | null;
  personEn: string | null;
  officeZh: string | null;
  officeEn: string | null;
  role: Role | "public";
};

const MOST = 500;

/**
 * Everything that happened to a project and its payments, money that another project gave and objections of the public
 * included, newest first.
 */
export async function projectTimeline({ sql }: Work, projectId: number): Promise<TimelineEvent[]> {
  const rows = await sql<(Omit<TimelineEvent, "details"> & { details: unknown })[]>`
    select 'event-' || e.id as key, e.happened_at as at, e.business_date::text as on, e.verb, e.subject,
      e.subject_id as "subjectId",
      case e.subject
        when 'disbursement' then (select code from disbursement where id = e.subject_id)
        when 'expenditure' then (select code from expenditure where id = e.subject_id)
        when 'commitment' then (select code from commitment where id = e.subject_id)
        when 'pass_down' then (select code from pass_down where id = e.subject_id)
        when 'money_return' then (select code from money_return where id = e.subject_id)
        when 'refund' then (select code from refund where id = e.subject_id)
        when 'reallocation' then (select code from reallocation where id = e.subject_id)
        when 'instrument' then (select code from instrument where id = e.subject_id)
        when 'instrument_movement' then (select code from instrument_movement where id = e.subject_id)
        when 'flag' then (select code from flag where id = e.subject_id)
      end as "subjectCode",
      e.reason, e.details, c.name_zh as "personZh", c.name_en as "personEn", o.name_zh as "officeZh",
      o.name_en as "officeEn", e.role
    from event e join person c on c.id = e.person_id left join office o on o.id = e.office_id
    where e.project_id = ${projectId} or e.subject = 'reallocation'
      and e.subject_id = any (array(select id from reallocation where to_project_id = ${projectId}))
    union all
    select 'objection-' || o.id, o.recorded_at, null, 'objection_filed', 'project', o.project_id, null, o.body,
      jsonb_build_object('objectionId', o.id), o.name, o.name, null, null, 'public'
    from objection o where o.project_id = ${projectId}
    order by at desc, key desc limit ${MOST}`;
  return rows.map((row) => ({ ...row, at: isoInstant(row.at), details: parsed(row.details) }));
}

/** Raw queries hand JSON out as text. */
const parsed = (details: unknown): TimelineEvent["details"] =>
  typeof details === "string" ? JSON.parse(details) : (details as TimelineEvent["details"]);
