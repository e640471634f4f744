import type { Division } from "../../../core/divisions/division";
import type { Office } from "../../../core/offices/office";
import { divisions } from "./divisions";
import { pairings } from "./pairings";

type Named = Pick<Division, "code" | "nameZh" | "nameEn">;

/**
 * In the east the Cooperation and Exchange Offices of the development commissions, in the west the Poverty Alleviation
 * and Development Offices (Lu 3.4).
 */
const easternOffice = (division: Named): Office => ({
  code: `EAST-${division.code}`,
  kind: "eastern",
  divisionCode: division.code,
  nameZh: `${division.nameZh}对口支援与协作交流办公室`,
  nameEn: `${division.nameEn} Cooperation and Exchange Office`,
});

const westernOffice = (division: Named): Office => ({
  code: `WEST-${division.code}`,
  kind: "western",
  divisionCode: division.code,
  nameZh: `${division.nameZh}扶贫开发办公室`,
  nameEn: `${division.nameEn} Poverty Alleviation and Development Office`,
});

/** The poverty alleviation office of a county. */
export const countyOffice = (division: Named): Office => ({
  code: `COUNTY-${division.code}`,
  kind: "county",
  divisionCode: division.code,
  nameZh: `${division.nameZh}扶贫开发办公室`,
  nameEn: `${division.nameEn} Poverty Alleviation and Development Office`,
});

const centralOffices: readonly Office[] = [
  {
    code: "CENTRE",
    kind: "central",
    divisionCode: null,
    nameZh: "国务院扶贫开发领导小组办公室",
    nameEn: "State Council Leading Group Office of Poverty Alleviation and Development (LGOP)",
  },
  { code: "AUDIT", kind: "audit", divisionCode: null, nameZh: "审计署", nameEn: "National Audit Office" },
  {
    code: "SYSADMIN",
    kind: "administration",
    divisionCode: null,
    nameZh: "系统管理室",
    nameEn: "System Administration",
  },
  {
    code: "SECADMIN",
    kind: "administration",
    divisionCode: null,
    nameZh: "安全管理室",
    nameEn: "Security Administration",
  },
];

/** One office for each supporter, each recipient and the centre, in order of code within each kind. */
export function offices(rows: readonly Division[] = divisions()): Office[] {
  const named = new Map(rows.filter((row) => row.validTo === null).map((row) => [row.code, row]));
  const officesOf = (codes: readonly string[], office: (division: Named) => Office) =>
    [...new Set(codes)].sort().map((code) => {
      const division = named.get(code);
      if (division === undefined) throw new Error(`a pairing names ${code}, which is no division`);
      return office(division);
    });
  const paired = pairings();
  return [
    ...centralOffices,
    ...officesOf(
      paired.map((pairing) => pairing.supporterCode),
      easternOffice,
    ),
    ...officesOf(
      paired.map((pairing) => pairing.recipientCode),
      westernOffice,
    ),
  ];
}
