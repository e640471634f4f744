import type { Role } from "../../core/kernel/roles";

/** A named person of the demonstration and of the tests, with the offices that the person acts for. */
export type CastMember = {
  signInName: string;
  nameZh: string;
  nameEn: string;
  /** The first is the one that a sign-in acts in. */
  memberships: readonly CastMembership[];
};

export type CastMembership = { officeCode: string; role: Role };

/** A pairing of the cast: its two offices and the two counties it works in. */
export type CastPairing = { id: string; east: string; west: string; counties: readonly [string, string] };

/** Beijing–Inner Mongolia, Shanghai–Yunnan, Fujian–Ningxia, and Qingdao–Guizhou, whose supporter is a city. */
export const castPairings: readonly CastPairing[] = [
  { id: "P01", east: "EAST-110000", west: "WEST-150000", counties: ["150125", "150430"] },
  { id: "P03", east: "EAST-310000", west: "WEST-530000", counties: ["532622", "532626"] },
  { id: "P08", east: "EAST-350000", west: "WEST-640000", counties: ["640422", "640323"] },
  { id: "P11", east: "EAST-370200", west: "WEST-520000", counties: ["520422", "520424"] },
];

const rolesByPrefix: Readonly<Record<string, Role>> = {
  EAST: "eastern_coordinator",
  WEST: "western_coordinator",
  COUNTY: "county_officer",
  CENTRE: "central_reviewer",
  AUDIT: "auditor",
  SYSADMIN: "system_administrator",
  SECADMIN: "security_administrator",
};

function membershipOf(officeCode: string): CastMembership {
  const role = rolesByPrefix[officeCode.split("-")[0] ?? ""];
  if (!role) throw new Error(`no role belongs to the office ${officeCode}`);
  return { officeCode, role };
}

/** One line a person: sign-in name, Chinese name, English name, offices. */
const lines = `
  wang.lei    王磊 Wang_Lei     EAST-110000
  li.na       李娜 Li_Na        EAST-110000
  zhang.wei   张伟 Zhang_Wei    WEST-150000
  bao.lin     包琳 Bao_Lin      WEST-150000
  sun.yan     孙燕 Sun_Yan      COUNTY-150125
  zhou.qiang  周强 Zhou_Qiang   COUNTY-150125
  wu.jing     吴静 Wu_Jing      COUNTY-150430
  zheng.hao   郑浩 Zheng_Hao    COUNTY-150430
  chen.jie    陈杰 Chen_Jie     EAST-310000
  xu.min      徐敏 Xu_Min       EAST-310000
  yang.fan    杨帆 Yang_Fan     WEST-530000
  he.li       何丽 He_Li        WEST-530000
  ma.chao     马超 Ma_Chao      COUNTY-532622
  lu.ting     陆婷 Lu_Ting      COUNTY-532622
  nong.hui    农慧 Nong_Hui     COUNTY-532626
  luo.gang    罗刚 Luo_Gang     COUNTY-532626
  lin.feng    林峰 Lin_Feng     EAST-350000
  huang.yan   黄燕 Huang_Yan    EAST-350000
  ma.lin      马琳 Ma_Lin       WEST-640000
  ding.yi     丁毅 Ding_Yi      WEST-640000 COUNTY-640323
  mu.qing     穆青 Mu_Qing      COUNTY-640422
  hai.rong    海荣 Hai_Rong     COUNTY-640422
  shi.lei     石磊 Shi_Lei      COUNTY-640323
  feng.yu     冯宇 Feng_Yu      COUNTY-640323
  liu.yang    刘洋 Liu_Yang     EAST-370200
  sun.tao     孙涛 Sun_Tao      EAST-370200
  tian.hua    田华 Tian_Hua     WEST-520000
  long.mei    龙梅 Long_Mei     WEST-520000
  gu.xin      顾昕 Gu_Xin       COUNTY-520422
  cheng.bo    程博 Cheng_Bo     COUNTY-520422
  wei.dong    韦东 Wei_Dong     COUNTY-520424
  cen.lan     岑岚 Cen_Lan      COUNTY-520424
  zhao.min    赵敏 Zhao_Min     CENTRE
  gao.yuan    高远 Gao_Yuan     CENTRE
  qian.zheng  钱正 Qian_Zheng   AUDIT
  song.ping   宋平 Song_Ping    SYSADMIN
  tang.ning   唐宁 Tang_Ning    SECADMIN`;

/** Everybody of the cast. Ding Yi, posted to Yanchi, holds two memberships: that of Ningxia's office and the county's. */
export const castPeople: readonly CastMember[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [signInName = "", nameZh = "", nameEn = "", ...officeCodes] = line.trim().split(/\s+/);
    return { signInName, nameZh, nameEn: nameEn.replace("_", " "), memberships: officeCodes.map(membershipOf) };
  });
