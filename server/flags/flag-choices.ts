import type { FlagsQuery } from "@/core/rules/flags-query";
import type { Work } from "@/db/work";

export type Choice = { code: string; nameZh: string; nameEn: string };

/** What the list of flags can be filtered by: rules and counties that have flags in the actor's scope. */
export type FlagChoices = { rules: Choice[]; counties: Choice[] };

/** Counties are offered within a pairing: 450 of them are no choice but a burden. */
export async function flagChoices({ sql, actor }: Work, query: FlagsQuery): Promise<FlagChoices> {
  const pairings = query.pairing ? [query.pairing] : actor.pairings;
  const [rules, counties] = await Promise.all([
    sql<Choice[]>`
      select distinct on (r.code) r.code, r.title_zh as "nameZh", r.title_en as "nameEn"
      from rule r join rule_set_version v on v.id = r.version_id
      where v.state = 'published' order by r.code, v.number desc`,
    sql<Choice[]>`
      select c.code, coalesce(d.name_zh, c.code) as "nameZh", coalesce(d.name_en, c.code) as "nameEn"
      from (select distinct county_code as code from flag where pairing_id = any (${pairings}::text[])) c
      left join lateral (select name_zh, name_en from division where code = c.code order by valid_from desc limit 1) d on true
      order by c.code limit 200`,
  ]);
  return { rules: [...rules], counties: [...counties] };
}
