import type { Division } from "@/core/divisions/division";
import { ancestryOn, divisionOn, samePlaceOn } from "@/core/divisions/division-history";
import { divisionText, likePart } from "@/core/divisions/division-query";
import type { Work } from "@/db/work";
import { readFamily } from "./read-family";

export type FoundDivision = {
  /** The code that was matched. */
  code: string;
  /** How the place was called and coded on the day; null when it did not exist, or was part of several others. */
  onDay: Division | null;
  /** The divisions that it lay in on the day, the province last. */
  within: Division[];
  /** Every name and code of the place there is a record of, oldest first. */
  history: Division[];
  /** Names the lists of designated poor counties that hold it on the day. */
  designations: { code: string; nameZh: string; nameEn: string; complete: boolean }[];
};

export type FoundDivisions = { asOf: string; rows: FoundDivision[]; more: boolean };

const MOST = 40;

/**
 * Places by name, code or pinyin initials ('yn' finds 云南), as of a day: "which name and code in 1999". A place that
 * is matched by a later or earlier name is shown by the one of the day. At most 40; `more` says that there were others.
 */
export async function findDivisions(
  work: Work,
  query: { text: string; asOf?: string | undefined },
): Promise<FoundDivisions> {
  const asOf = query.asOf ?? work.today;
  const codes = await matchingCodes(work, query.text);
  const rows = await readFamily(work, codes.slice(0, MOST));
  const places = new Map<string, FoundDivision>();
  for (const code of codes.slice(0, MOST)) {
    const place = placeOf(rows, code, asOf);
    const key = place.onDay ? `on ${place.onDay.code}` : code;
    if (!places.has(key)) places.set(key, place);
  }
  const found = [...places.values()];
  return { asOf, rows: await withDesignations(work, found, asOf), more: codes.length > MOST };
}

/** Codes in the order of nearness: the exact one, then names that begin so, provinces before counties. */
async function matchingCodes(work: Work, typed: string): Promise<string[]> {
  const { code, initials, name } = divisionText(typed);
  if (name === "") return [];
  const part = likePart(name);
  const rows = await work.sql<{ code: string }[]>`
    select code from division
    where level <> 'country' and (
      code like ${code === null ? null : `${code}%`}
      or pinyin_initials like ${initials === null ? null : `${initials}%`}
      or name_zh like ${`%${part}%`} or name_en ilike ${`%${part}%`})
    group by code
    order by min(case when code = ${name} or name_zh = ${name} or lower(name_en) = lower(${name}) then 0
                      when pinyin_initials like ${initials === null ? null : `${initials}%`} and level = 'province' then 1
                      when name_zh like ${`${part}%`} or name_en ilike ${`${part}%`} then 2 else 3 end),
      min(array_position(array['province', 'prefecture', 'county'], level)), code
    limit ${MOST + 1}`;
  return rows.map((row) => row.code);
}

function placeOf(rows: readonly Division[], code: string, asOf: string): FoundDivision {
  const onDay = samePlaceOn(rows, code, asOf);
  const line = onDay ? ancestryOn(rows, onDay.code, asOf).slice(1) : [];
  return {
    code,
    onDay,
    within: line.flatMap((outer) => divisionOn(rows, outer, asOf) ?? []),
    history: kin(rows, code),
    designations: [],
  };
}

/** The rows of a code and of every code that it came from or went into. */
function kin(rows: readonly Division[], code: string): Division[] {
  const codes = new Set([code]);
  for (let known = 0; known !== codes.size; ) {
    known = codes.size;
    for (const row of rows) {
      if (row.successorCode === null || !(codes.has(row.code) || codes.has(row.successorCode))) continue;
      codes.add(row.code).add(row.successorCode);
    }
  }
  return rows.filter((row) => codes.has(row.code));
}

async function withDesignations(work: Work, places: FoundDivision[], asOf: string): Promise<FoundDivision[]> {
  const codes = places.flatMap((place) => place.onDay?.code ?? []);
  const lists = await work.sql<(FoundDivision["designations"][number] & { divisionCode: string })[]>`
    select m.division_code as "divisionCode", l.code, l.name_zh as "nameZh", l.name_en as "nameEn", l.complete
    from designation m join designation_list l on l.code = m.list_code
    where m.division_code = any (${codes}::text[])
      and l.valid_from <= ${asOf}::date and (l.valid_to is null or ${asOf}::date < l.valid_to)
    order by l.valid_from`;
  return places.map((place) => ({
    ...place,
    designations: lists.flatMap(({ divisionCode, ...list }) => (divisionCode === place.onDay?.code ? [list] : [])),
  }));
}
