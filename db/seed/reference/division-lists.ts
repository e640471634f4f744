import { areaList } from "@vant/area-data";
import list2002 from "gb2260/lib/200212.json";
import list2003 from "gb2260/lib/200312.json";
import list2004 from "gb2260/lib/200412.json";
import list2005 from "gb2260/lib/200512.json";
import list2006 from "gb2260/lib/200612.json";
import list2007 from "gb2260/lib/200712.json";
import list2008 from "gb2260/lib/200812.json";
import list2009 from "gb2260/lib/200912.json";
import list2010 from "gb2260/lib/201010.json";
import list2011 from "gb2260/lib/201110.json";
import list2012 from "gb2260/lib/201210.json";
import list2013 from "gb2260/lib/201308.json";
import list2014 from "gb2260/lib/201410.json";
import list2015 from "gb2260/lib/201509.json";
import list2016 from "gb2260/lib/201607.json";

/** Code to Chinese name. */
export type DivisionList = ReadonlyMap<string, string>;

const yearly: readonly [number, Record<string, string>][] = [
  [2002, list2002],
  [2003, list2003],
  [2004, list2004],
  [2005, list2005],
  [2006, list2006],
  [2007, list2007],
  [2008, list2008],
  [2009, list2009],
  [2010, list2010],
  [2011, list2011],
  [2012, list2012],
  [2013, list2013],
  [2014, list2014],
  [2015, list2015],
  [2016, list2016],
];

/** Rows that only group others in the statistical lists, and the island offices that were no county governments. */
const GROUPING = /市辖区$|^县$|^市$|直辖|群岛/;

/** Misprints of single lists; left alone they would look like a change of name. */
const MISPRINTS: Readonly<Record<string, string>> = {
  墉桥区: "埇桥区",
  荷泽市: "菏泽市",
  廛河回族区: "瀍河回族区",
  师河区: "浉河区",
  乔口区: "硚口区",
  虎亭区: "猇亭区",
  荔蒲县: "荔浦县",
  江洲区: "江州区",
  华莹市: "华蓥市",
  杨凌区: "杨陵区",
};

/** Codes of the statistical bureau for two cities whose standard code never changed. */
const STATISTICAL: Readonly<Record<string, string>> = { "139001": "130682", "139002": "130181" };

function cleaned(list: Record<string, string>): DivisionList {
  const rows = Object.entries(list)
    .filter(([, name]) => !GROUPING.test(name))
    .map(([code, name]) => [STATISTICAL[code] ?? code, MISPRINTS[name] ?? name] as const);
  return new Map(rows);
}

/** The yearly lists, oldest first, without grouping rows and misprints. */
export const yearlyLists = (): [number, DivisionList][] => yearly.map(([year, list]) => [year, cleaned(list)]);

/**
 * Development zones, townships of cities without counties and the parts of Taiwan, Hong Kong and Macao are in
 * today's list of a form's area picker, but they are no divisions of the standard.
 */
const OUTSIDE_STANDARD = /^(7[1-9]|8[12])(?!0000)|^(4419|4420|4604)(?!00)|[79]\d$|^23276\d$|^(11|12|31|50)0[1-9]00$/;

const NO_GOVERNMENT = /新区$|委员会$/;

/** Today's list; codes of `known` are kept whatever they look like. */
export function todaysList(known: DivisionList): DivisionList {
  const all = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
  const real = Object.entries(all).filter(
    ([code, name]) => known.has(code) || !(OUTSIDE_STANDARD.test(code) || NO_GOVERNMENT.test(name)),
  );
  return cleaned(Object.fromEntries(real));
}
