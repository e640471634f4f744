import type { Division, DivisionLevel } from "../../../core/divisions/division";
import { englishName, pinyinInitials } from "./division-names";
import { divisionStretches, RECORD_BEGINS, type Stretch } from "./division-stretches";

export const COUNTRY = "000000";

function levelOf(code: string): DivisionLevel {
  if (code === COUNTRY) return "country";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** The prefecture of a county if there is one, else the province: counties of municipalities have no prefecture. */
function parentOf(code: string, known: ReadonlySet<string>): string | null {
  if (code === COUNTRY) return null;
  if (code.endsWith("0000")) return COUNTRY;
  const prefecture = `${code.slice(0, 4)}00`;
  return prefecture !== code && known.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`;
}

const country: Stretch = {
  code: COUNTRY,
  name: "中华人民共和国",
  from: RECORD_BEGINS,
  to: null,
  successor: null,
  source: "by hand",
};

/**
 * Every division of China down to the county since 1996, one row for each name a code has borne, in order of code and
 * date. Changes are dated to the year (1 January), Chongqing's to the day. The counties of provinces that receive aid
 * are complete from 1996; elsewhere those of prefectures founded in 1997-2000 begin with the prefecture.
 */
export function divisions(): Division[] {
  const stretches = [country, ...divisionStretches()];
  const known = new Set(stretches.map((row) => row.code));
  const named = new Map<string, { nameEn: string; initials: string }>();
  return stretches.map(({ code, name, from, to, successor, source }) => {
    const names = named.get(name) ?? { nameEn: englishName(name), initials: pinyinInitials(name) };
    named.set(name, names);
    return {
      code,
      nameZh: name,
      nameEn: names.nameEn,
      pinyinInitials: names.initials,
      level: levelOf(code),
      parentCode: parentOf(code, known),
      validFrom: from,
      validTo: to,
      successorCode: successor,
      autonomous: /自治[区州县旗]$/.test(name),
      source,
    };
  });
}
