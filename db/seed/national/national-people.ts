import type { Role } from "../../../core/kernel/roles";
import { chanceOf } from "../chance";
import type { NationalPairing } from "./national-pairings";

/** Somebody who acts in the national database, in one office. */
export type NationalPerson = { signInName: string; nameZh: string; nameEn: string; officeCode: string; role: Role };

const surnames =
  "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 赵Zhao 黄Huang 周Zhou 吴Wu 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 林Lin".split(" ");
const givenNames =
  "伟Wei 芳Fang 娜Na 敏Min 静Jing 丽Li 强Qiang 磊Lei 军Jun 洋Yang 艳Yan 杰Jie 涛Tao 明Ming 超Chao 平Ping".split(" ");

function personOf(signInName: string, officeCode: string, role: Role): NationalPerson {
  const chance = chanceOf(signInName);
  const [surname, given] = [chance.pick(surnames), chance.pick(givenNames)];
  return {
    signInName,
    nameZh: `${surname.charAt(0)}${given.charAt(0)}`,
    nameEn: `${given.slice(1)} ${surname.slice(1)}`,
    officeCode,
    role,
  };
}

/** Two in an office, so that no hand is missing where two are needed: 'east.110000.1' and 'east.110000.2'. */
const two = (name: string, officeCode: string, role: Role) =>
  [1, 2].map((number) => personOf(`${name}.${number}`, officeCode, role));

const once = (codes: readonly string[]) => [...new Set(codes)].sort();

/** Two coordinators of each supporter and each recipient, two officers of each county, two reviewers, an auditor. */
export function nationalPeople(pairings: readonly NationalPairing[]): NationalPerson[] {
  return [
    ...two("centre", "CENTRE", "central_reviewer"),
    personOf("audit.1", "AUDIT", "auditor"),
    ...once(pairings.map((pairing) => pairing.supporterCode)).flatMap((code) =>
      two(`east.${code}`, `EAST-${code}`, "eastern_coordinator"),
    ),
    ...once(pairings.map((pairing) => pairing.recipientCode)).flatMap((code) =>
      two(`west.${code}`, `WEST-${code}`, "western_coordinator"),
    ),
    ...once(pairings.flatMap((pairing) => pairing.counties)).flatMap((code) =>
      two(`county.${code}`, `COUNTY-${code}`, "county_officer"),
    ),
  ];
}
