import type { Role } from "@/core/kernel/roles";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

/** One thing that happened to a flag: a person's step, or a judgement that changed what is known of it. */
export type FlagEvent = {
  key: string;
  at: string;
  on: string | null;
  verb: string;
  subject: string;
  subjectCode: string | null;
  reason: string | null;
  personId: number | null;
  personZh: string | null;
  personEn: string | null;
  officeZh: string | null;
  officeEn: string | null;
  role: Role | null;
};

/** The history of a flag, newest first: who did what, when and why, and when judging said something new. */
export async function readFlagEvents({ sql }: Work, flagId: number): Promise<FlagEvent[]> {
  const rows = await sql<FlagEvent[]>`
    select 'event-' || e.id as key, e.happened_at as at, e.business_date::text as on, e.verb, e.subject,
      null as "subjectCode", e.reason, e.person_id as "personId", c.name_zh as "personZh", c.name_en as "personEn",
      o.name_zh as "officeZh", o.name_en as "officeEn", e.role
    from event e join person c on c.id = e.person_id left join office o on o.id = e.office_id
    where e.subject = 'flag' and e.subject_id = ${flagId}
    union all
    select 'judgement-' || j.id, j.judged_at, j.as_of::text, 'judged_' || j.verdict, 'judgement', null, null,
      j.judged_by, c.name_zh, c.name_en, null, null, null
    from (
      select j.id, j.judged_at, j.as_of, j.judged_by, n.verdict, n.weight,
        lag(row (n.verdict, n.weight)) over (order by j.id) as earlier
      from flag f
      join judgement j on j.subject = f.subject and j.subject_id = f.subject_id
      cross join lateral jsonb_to_recordset(j.verdicts) as n (rule text, verdict text, weight text)
      where f.id = ${flagId} and n.rule = f.rule_code
    ) j
    left join person c on c.id = j.judged_by
    where j.earlier is distinct from row (j.verdict, j.weight)
    order by at desc, key desc limit 200`;
  return rows.map((row) => ({ ...row, at: isoInstant(row.at) }));
}
