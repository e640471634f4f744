import type { NoticeKind, NoticeLevel } from "@/core/notices/notice-terms";
import type { PublicWork } from "../public-command";

export type PublicNotice = {
  id: number;
  code: string;
  kind: NoticeKind;
  levels: NoticeLevel[];
  title: string;
  startsOn: string;
  endsOn: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  /** Still running today. */
  open: boolean;
};

/** `countyCode` may also be a prefecture's or province's code. `before`: the id of the last row of the page before. */
export type PublicNoticesQuery = { countyCode?: string | undefined; before?: number | undefined };
export type PublicNotices = { rows: PublicNotice[]; next: number | null };

const PAGE = 20;

/** The notices that have begun, newest first, for anybody. `next` is the cursor of the next page. */
export async function listPublicNotices(work: PublicWork, query: PublicNoticesQuery = {}): Promise<PublicNotices> {
  const place = query.countyCode?.replace(/(00){1,2}$/, "") ?? "";
  const rows = await work.sql<PublicNotice[]>`
    select n.id, n.code, n.kind, n.levels, n.title, n.starts_on::text as "startsOn", n.ends_on::text as "endsOn",
      n.county_code as "countyCode", coalesce(d.name_zh, n.county_code) as "countyZh",
      coalesce(d.name_en, n.county_code) as "countyEn", ${work.today}::date <= n.ends_on as open
    from notice n
    left join division d on d.code = n.county_code and d.valid_from <= n.starts_on
      and (d.valid_to is null or n.starts_on < d.valid_to)
    where n.starts_on <= ${work.today} and left(n.county_code, ${place.length}) = ${place}
      and n.id < ${query.before ?? 2147483647}
    order by n.id desc limit ${PAGE + 1}`;
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
}
