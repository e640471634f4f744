import type { EventsQuery } from "@/core/events/events-query";
import { addDays } from "@/core/kernel/calendar";
import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";

export type ListedEvent = {
  id: number;
  at: string;
  verb: string;
  subject: string;
  /** Human code of the project or office, sign-in name of the person, id of the period, that it happened to; or null. */
  projectCode: string | null;
  subjectName: string | null;
  reason: string | null;
  signInName: string;
  personZh: string;
  personEn: string;
  officeZh: string | null;
  officeEn: string | null;
  role: Role;
  /** The number that the log and the answer know the request by. */
  requestId: string | null;
};

/** A page of 50 (or `most`) events, newest first, as far as the actor may see them. No total: the trail only ever grows. */
export async function listEvents(work: Work, query: EventsQuery, most = PAGE): Promise<Page<ListedEvent>> {
  const { sql } = work;
  const is = { ...query, after: query.after ?? null, before: query.before ?? null };
  const place = is.after ? sql`e.id > ${is.after}` : is.before ? sql`e.id < ${is.before}` : sql`true`;
  const order = is.after ? sql`e.id` : sql`e.id desc`;
  const since = query.from ? sql`e.happened_at >= ${`${query.from}T00:00:00+08:00`}::timestamptz` : sql`true`;
  const until = query.until
    ? sql`e.happened_at < ${`${addDays(query.until, 1)}T00:00:00+08:00`}::timestamptz`
    : sql`true`;
  const person = query.person
    ? sql`e.person_id = (select id from person where sign_in_name = ${query.person})`
    : sql`true`;
  const project = query.project
    ? sql`e.project_id = (select id from project where code = ${query.project})`
    : sql`true`;
  const rows = await sql<ListedEvent[]>`
    select e.id::float8 as id, e.happened_at as at, e.verb, e.subject, p.code as "projectCode",
      case e.subject when 'person' then (select sign_in_name from person where id = e.subject_id)
                     when 'office' then (select code from office where id = e.subject_id)
                     when 'period' then e.subject_id::text end as "subjectName",
      e.reason, c.sign_in_name as "signInName", c.name_zh as "personZh", c.name_en as "personEn",
      o.name_zh as "officeZh", o.name_en as "officeEn", e.role, e.request_id as "requestId"
    from event e
    join person c on c.id = e.person_id
    left join office o on o.id = e.office_id
    left join project p on p.id = e.project_id
    where ${place} and ${since} and ${until} and ${person} and ${project}
      and ${query.subject ? sql`e.subject = ${query.subject}` : sql`true`}
    order by ${order} limit ${most + 1}`;
  return keysetPage(
    rows.map((row) => ({ ...row, at: isoInstant(row.at) })),
    query,
    most,
  );
}
