import type { Division } from "@/core/divisions/division";
import type { Work } from "@/db/work";

/** All rows of some codes, of the codes that came before and after them, and of the divisions that these lie in. */
export async function readFamily(work: Work, codes: readonly string[]): Promise<Division[]> {
  return work.sql<Division[]>`
    with recursive family (code) as (
      select unnest(${codes}::text[])
      union
      select case when d.code = f.code then d.successor_code else d.code end
      from family f join division d on d.code = f.code or d.successor_code = f.code
      where d.successor_code is not null
    ), wanted (code) as (
      select code from family
      union select parent_code from division where code in (select code from family)
      union select left(code, 2) || '0000' from family
    )
    select code, name_zh as "nameZh", name_en as "nameEn", pinyin_initials as "pinyinInitials", level,
      parent_code as "parentCode", valid_from::text as "validFrom", valid_to::text as "validTo",
      successor_code as "successorCode", autonomous, source
    from division where code in (select code from wanted) order by valid_from, code`;
}
