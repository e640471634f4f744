import type { DivisionList } from "./division-lists";

const KIND = /(自治县|自治州|自治旗|地区|林区|特区|省|市|县|区|旗|盟)$/;

/** The name without its kind: 神木县 and 神木市 are both 神木. 成县 stays whole, 郊区 says too little to match. */
function stem(name: string): string | null {
  const bare = name.replace(KIND, "");
  if (bare.length > 1) return bare;
  return name.endsWith("区") ? null : name;
}

const levelOf = (code: string) => (code.endsWith("00") ? "upper" : "county");
const keyOf = (code: string, name: string) => `${code.slice(0, 2)} ${levelOf(code)} ${stem(name) ?? ""}`;

/** Where the name does not lead from the retired code to the one that took most of its place. */
const BY_HAND: Readonly<Record<string, string>> = {
  "110103": "110101",
  "110104": "110102",
  "120107": "120116",
  "120108": "120116",
  "120109": "120116",
  "152600": "150900",
  "310103": "310101",
  "310108": "310106",
  "310119": "310115",
  "450104": "450107",
  "450106": "450107",
  "450404": "450403",
  "500234": "500154",
  "510724": "510705",
  "510902": "510903",
  "511721": "511703",
  "520114": "520111",
  "520321": "520304",
  "522201": "520602",
  "522401": "520502",
  "532701": "530802",
  "533521": "530902",
  "610321": "610304",
  "610521": "610503",
  "622421": "621102",
  "632100": "630200",
  "640203": "640205",
  "640222": "640221",
  "640321": "640502",
  "650108": "650109",
  "652101": "650402",
  "652201": "650502",
  "652303": "650109",
};

/**
 * The successors of the codes that one list has and the next has not: the one new code of the same province and level
 * whose name has the same stem. None where two fit.
 */
export function matchSuccessors(before: DivisionList, after: DivisionList): Map<string, string> {
  const founded = new Map<string, string | null>();
  for (const [code, name] of after) {
    if (before.get(code) === name || stem(name) === null) continue;
    const key = keyOf(code, name);
    founded.set(key, founded.has(key) ? null : code);
  }
  const successors = new Map<string, string>();
  for (const [code, name] of before) {
    if (after.has(code)) continue;
    const successor = BY_HAND[code] ?? (stem(name) === null ? null : founded.get(keyOf(code, name)));
    if (successor) successors.set(code, successor);
  }
  return successors;
}
