import { notFound } from "@/core/kernel/domain-error";
import type { PublicWork } from "../public-command";
import type { PublicNotice } from "./list-public-notices";

export type PublicNoticeDetail = PublicNotice & { body: string };

/** A notice that has begun, for anybody. Throws not_found. */
export async function getPublicNotice(work: PublicWork, query: { code: string }): Promise<PublicNoticeDetail> {
  const [notice] = await work.sql<PublicNoticeDetail[]>`
    select n.id, n.code, n.kind, n.levels, n.title, n.body, n.starts_on::text as "startsOn", n.ends_on::text as "endsOn",
      n.county_code as "countyCode", coalesce(d.name_zh, n.county_code) as "countyZh",
      coalesce(d.name_en, n.county_code) as "countyEn", ${work.today}::date <= n.ends_on as open
    from notice n
    left join division d on d.code = n.county_code and d.valid_from <= n.starts_on
      and (d.valid_to is null or n.starts_on < d.valid_to)
    where n.code = ${query.code} and n.starts_on <= ${work.today}`;
  if (!notice) throw notFound();
  return notice;
}
