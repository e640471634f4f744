import type { Pairing, PairingScope } from "../../../core/pairings/pairing";
import { cao, luQinLi } from "../../rule-sets/cited-papers";

const REPORTED = `${cao.en("Table 2 in section 2.1")}; ${luQinLi.en("section 1.1")}`;
const YEARBOOK = "Yearbook of Poverty Alleviation and Development in China 2011; white paper on rural poverty, 2011";

type Act = Pick<
  Pairing,
  "instrumentZh" | "instrumentEn" | "startsOn" | "startPrecision" | "source" | "verification" | "noteZh" | "noteEn"
>;

const circular1996: Act = {
  instrumentZh: "国办发〔1996〕26号（国务院办公厅转发国务院扶贫开发领导小组报告）",
  instrumentEn: "Circular 国办发〔1996〕26号: the General Office of the State Council passes on the LGOP's report",
  startsOn: "1996-07-06",
  startPrecision: "day",
  source: REPORTED,
  verification: "papers_and_circular",
  noteZh: "2010年调整时保持不变",
  noteEn: "Left unchanged by the adjustment of 2010",
};

const cityOf1996: Act = {
  ...circular1996,
  verification: "papers",
  noteZh: "四个计划单列市分别与贵州结对，为四组独立的结对关系",
  noteEn: "Four cities are paired with Guizhou one by one: four pairings, not one",
};

const designation2002: Act = {
  instrumentZh: "国务院2002年确定（文号待考）",
  instrumentEn: "Designation by the State Council in 2002 (number not found)",
  startsOn: "2002-01-01",
  startPrecision: "year",
  source: REPORTED,
  verification: "papers_year_only",
  noteZh: "只知年份，1月1日为占位；1997年以前重庆代码为510200",
  noteEn: "Only the year is known, 1 January stands in; before 1997 Chongqing had the code 510200",
};

const adjustment2010: Act = {
  instrumentZh: "国务院2010年6月结对关系调整（国务院扶贫办）",
  instrumentEn: "Adjustment of pairings by the State Council, June 2010 (LGOP)",
  startsOn: "2010-06-30",
  startPrecision: "month",
  source: `${luQinLi.en("section 1.1")}; ${YEARBOOK}`,
  verification: "yearbook_month_only",
  noteZh: "只知月份，30日为占位",
  noteEn: "Only the month is known, the 30th stands in",
};

type Ending = Pick<Pairing, "endsOn" | "endPrecision">;
const open: Ending = { endsOn: null, endPrecision: null };
const ended2010: Ending = { endsOn: "2010-06-30", endPrecision: "month" };

const pairing = (
  id: string,
  supporterCode: string,
  recipientCode: string,
  act: Act,
  changed: Partial<Pick<Pairing, "level" | "noteZh" | "noteEn">> & Partial<Ending> = {},
): Pairing => ({ id, supporterCode, recipientCode, level: "province", ...act, ...open, ...changed });

/** The eighteen pairings of the programme, 1996 to the adjustment of June 2010. */
export const pairings = (): Pairing[] => [
  pairing("P01", "110000", "150000", circular1996),
  pairing("P02", "120000", "620000", circular1996),
  pairing("P03", "310000", "530000", circular1996),
  pairing("P04", "440000", "450000", circular1996),
  pairing("P05", "320000", "610000", circular1996),
  pairing("P06", "330000", "510000", circular1996),
  pairing("P07", "210000", "630000", circular1996),
  pairing("P08", "350000", "640000", circular1996),
  pairing("P09", "370000", "650000", circular1996, {
    ...ended2010,
    noteZh: "2010年6月调整后终止，日期为占位",
    noteEn: "Ended by the adjustment of June 2010; the day stands in",
  }),
  pairing("P10", "210200", "520000", cityOf1996),
  pairing("P11", "370200", "520000", cityOf1996),
  pairing("P12", "440300", "520000", cityOf1996),
  pairing("P13", "330200", "520000", cityOf1996),
  pairing("P14", "350200", "500000", designation2002, ended2010),
  pairing("P15", "440400", "500000", designation2002, ended2010),
  pairing("P16", "370000", "500000", adjustment2010),
  pairing("P17", "350200", "622900", adjustment2010, {
    level: "prefecture",
    noteZh: "地级结对；临夏州同时属于天津帮扶甘肃的范围",
    noteEn: "Pairing with a prefecture, which also lies within Tianjin's pairing with Gansu",
  }),
  pairing("P18", "440400", "513400", adjustment2010, {
    level: "prefecture",
    noteZh: "地级结对；凉山州同时属于浙江帮扶四川的范围",
    noteEn: "Pairing with a prefecture, which also lies within Zhejiang's pairing with Sichuan",
  }),
];

const scope = (pairingId: string, divisionCode: string, noteZh: string, noteEn: string): PairingScope => ({
  pairingId,
  divisionCode,
  startsOn: "2010-06-30",
  source: "Yearbook of Poverty Alleviation and Development in China 2011",
  noteZh,
  noteEn,
});

const NAMED_ZH = "2010年调整时点名纳入";
const NAMED_EN = "Named by the adjustment of 2010";

/** Places that the adjustment of 2010 names as within a pairing. A place may lie in two scopes at once. */
export const pairingScopes = (): PairingScope[] => [
  scope("P06", "513300", NAMED_ZH, NAMED_EN),
  scope("P06", "513200", NAMED_ZH, NAMED_EN),
  scope(
    "P06",
    "513422",
    "属凉山州，凉山州由珠海帮扶：范围可以重叠",
    "In Liangshan, which Zhuhai supports: scopes may overlap",
  ),
  scope("P02", "623000", NAMED_ZH, NAMED_EN),
  scope("P02", "620623", NAMED_ZH, NAMED_EN),
  scope("P07", "630100", NAMED_ZH, NAMED_EN),
  scope("P07", "632100", "2013年撤地设市，改为海东市（630200）", "Became the city of Haidong (630200) in 2013"),
];
