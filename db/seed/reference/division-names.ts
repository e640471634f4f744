import { pinyin } from "pinyin-pro";
import { ENGLISH_NAMES, PLACE_READINGS, ROMANISED_STEMS } from "./romanised-names";

/** Kinds of division, the longest first. */
const KINDS: readonly [string, string][] = [
  ["特别行政区", "Special Administrative Region"],
  ["自治区", "Autonomous Region"],
  ["自治州", "Autonomous Prefecture"],
  ["自治县", "Autonomous County"],
  ["自治旗", "Autonomous Banner"],
  ["地区", "Prefecture"],
  ["特区", "Special District"],
  ["矿区", "Mining District"],
  ["新区", "New Area"],
  ["省", "Province"],
  ["市", "City"],
  ["县", "County"],
  ["区", "District"],
  ["旗", "Banner"],
  ["盟", "League"],
];

const PEOPLES: readonly [RegExp, string][] = [
  [/各族$/, "Multi-ethnic"],
  [/柯尔克孜族?$/, "Kyrgyz"],
  [/哈萨克族?$/, "Kazakh"],
  [/维吾尔族?$/, "Uyghur"],
  [/塔吉克族?$/, "Tajik"],
  [/蒙古族?$/, "Mongol"],
  [/锡伯族?$/, "Xibe"],
  [/达斡尔族?$/, "Daur"],
  [/鄂温克族?$/, "Ewenki"],
  [/鄂伦春族?$/, "Oroqen"],
  [/布依族$/, "Buyi"],
  [/土家族$/, "Tujia"],
  [/哈尼族$/, "Hani"],
  [/拉祜族$/, "Lahu"],
  [/傈僳族$/, "Lisu"],
  [/纳西族$/, "Naxi"],
  [/景颇族$/, "Jingpo"],
  [/普米族$/, "Pumi"],
  [/布朗族$/, "Blang"],
  [/独龙族$/, "Derung"],
  [/仡佬族$/, "Gelao"],
  [/仫佬族$/, "Mulao"],
  [/毛南族$/, "Maonan"],
  [/保安族$/, "Bonan"],
  [/东乡族$/, "Dongxiang"],
  [/撒拉族$/, "Salar"],
  [/裕固族$/, "Yugur"],
  [/朝鲜族$/, "Korean"],
  [/壮族$/, "Zhuang"],
  [/回族$/, "Hui"],
  [/藏族$/, "Tibetan"],
  [/彝族$/, "Yi"],
  [/苗族$/, "Miao"],
  [/侗族$/, "Dong"],
  [/瑶族$/, "Yao"],
  [/白族$/, "Bai"],
  [/傣族$/, "Dai"],
  [/佤族$/, "Wa"],
  [/怒族$/, "Nu"],
  [/羌族$/, "Qiang"],
  [/土族$/, "Tu"],
  [/水族$/, "Sui"],
  [/黎族$/, "Li"],
  [/满族$/, "Manchu"],
  [/畲族$/, "She"],
];

const SIDES: Readonly<Record<string, string>> = {
  左: "Left",
  右: "Right",
  前: "Front",
  后: "Rear",
  中: "Middle",
};

const readings = Object.entries(PLACE_READINGS).map(([part, read]) => [part, read.split(" ")] as const);

/** One syllable without tone a character, with the readings of place names. */
function syllables(name: string): string[] {
  const read = pinyin(name, { toneType: "none", type: "array" });
  for (const [part, right] of readings) {
    const at = name.indexOf(part);
    if (at >= 0) read.splice(at, right.length, ...right);
  }
  return read;
}

/** First letters of the pinyin of a name, lower case: 重庆市 is 'cqs'. */
export const pinyinInitials = (name: string) =>
  syllables(name)
    .map((syllable) => syllable.charAt(0))
    .join("");

/** One capitalised word; an apostrophe parts syllables that would run together: Xi'an. */
function oneWord(parts: readonly string[]): string {
  const word = parts.reduce((text, part) => text + (text !== "" && /^[aeo]/.test(part) ? "'" : "") + part, "");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inWords(stem: string, kind: string): string {
  const known = ROMANISED_STEMS[stem];
  if (known !== undefined) return known;
  const side = SIDES[stem.slice(-1)];
  if (side !== undefined && stem.length > 2 && /旗$/.test(kind)) return `${inWords(stem.slice(0, -1), kind)} ${side}`;
  const wing = /^(.+)(左|右)翼$/.exec(stem);
  if (wing?.[1] && wing[2]) return `${inWords(wing[1], kind)} ${SIDES[wing[2]]}`;
  // A name of one syllable keeps its kind: 威县 is Weixian County.
  const spoken = stem.length === 1 && /^[县市州]/.test(kind) ? stem + kind : stem;
  return oneWord(syllables(spoken));
}

function peoplesOf(name: string): { stem: string; peoples: string[] } {
  const peoples: string[] = [];
  let stem = name;
  for (;;) {
    const found = PEOPLES.find(([form]) => form.test(stem));
    if (found === undefined) return { stem, peoples };
    peoples.unshift(found[1]);
    stem = stem.replace(found[0], "");
  }
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** The English name of a division: 积石山保安族东乡族撒拉族自治县 is 'Jishishan Bonan, Dongxiang and Salar Autonomous County'. */
export function englishName(name: string): string {
  const known = ENGLISH_NAMES[name];
  if (known !== undefined) return known;
  const kind = KINDS.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length);
  if (kind === undefined) return oneWord(syllables(name));
  const bare = name.slice(0, -kind[0].length);
  const { stem, peoples } =
    bare.length > 1 && /自治|^区$/.test(kind[0]) ? peoplesOf(bare) : { stem: bare, peoples: [] };
  const place = stem === "" ? "" : inWords(stem, kind[0]);
  return [place, listed(peoples), kind[1]].filter((word) => word !== "").join(" ");
}
