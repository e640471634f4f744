import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

type Fragment = PendingQuery<Row[]>;

/** Whose money it is: a project's; or of none, then its county's in a pairing, or the pairing's own. */
export type Holder = {
  projectCode: string | null;
  projectTitle: string | null;
  pairingId: string;
  countyCode: string | null;
  /** The project's title, or the names of the county and of both sides of the pairing. */
  holderZh: string;
  holderEn: string;
};

/**
 * The columns of a Holder over rows of `transfer r` or `account r`, and what they are joined from: `project p`, which
 * may be missing, and the divisions by their names of `day`. Wrapped, as fragments must be.
 */
export function holderColumns({ sql }: Work, day: Fragment): { columns: Fragment; joins: Fragment } {
  const division = (alias: string, code: Fragment) => sql`
    left join division ${sql(alias)} on r.project_id is null and ${sql(alias)}.code = ${code}
      and ${sql(alias)}.valid_from <= ${day} and (${sql(alias)}.valid_to is null or ${day} < ${sql(alias)}.valid_to)`;
  const name = (language: "name_zh" | "name_en") => sql`
    coalesce(p.title, concat_ws(' · ', held.${sql(language)}, concat(east.${sql(language)}, ' – ', west.${sql(language)})))`;
  return {
    columns: sql`
      p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId", r.county_code as "countyCode",
      ${name("name_zh")} as "holderZh", ${name("name_en")} as "holderEn"`,
    joins: sql`
      left join project p on p.id = r.project_id
      left join pairing q on r.project_id is null and q.id = r.pairing_id
      ${division("held", sql`r.county_code`)} ${division("east", sql`q.supporter_code`)}
      ${division("west", sql`q.recipient_code`)}`,
  };
}
