import { changesElsewhere } from "./early-changes-elsewhere";
import { changesNorthWest } from "./early-changes-north-west";
import { changesSouthWest } from "./early-changes-south-west";

/**
 * Changes of 1997-2002, before the first national list at hand. Complete for the provinces that receive aid; elsewhere
 * prefectures only. Written by hand; dated to the year unless a day is given.
 */
export type EarlyChanges = {
  /** Year ("1999") or day ("1997-03-14") on which the codes in `rows` ended. */
  on: string;
  /** Year or day on which they began; absent = before 1996. */
  from?: string;
  /**
   * Code, name and successor of each, separated by spaces. A successor "+450102" already existed and took the place
   * in; "-" = none or several; the code itself = only the name changed.
   */
  rows: string;
};

export type EarlyRow = {
  code: string;
  name: string;
  from: string | null;
  to: string;
  successor: string | null;
  /** The successor's code began with this change. */
  founded: boolean;
};

export const firstDayOf = (yearOrDay: string) => (yearOrDay.length === 4 ? `${yearOrDay}-01-01` : yearOrDay);

function readRows(block: EarlyChanges): EarlyRow[] {
  const words = block.rows.trim().split(/\s+/);
  const rows: EarlyRow[] = [];
  for (let at = 0; at < words.length; at += 3) {
    const [code = "", name = "", became = ""] = words.slice(at, at + 3);
    if (!/^\d{6}$/.test(code) || !/^(-|\+?\d{6})$/.test(became))
      throw new Error(`misread at ${code} ${name} ${became}`);
    rows.push({
      code,
      name,
      from: block.from === undefined ? null : firstDayOf(block.from),
      to: firstDayOf(block.on),
      successor: became === "-" ? null : became.replace("+", ""),
      founded: !became.startsWith("+") && became !== "-",
    });
  }
  return rows;
}

export const earlyRows = (): EarlyRow[] =>
  [...changesNorthWest, ...changesSouthWest, ...changesElsewhere].flatMap(readRows);

/** Codes that began in 1997-2002 beside others or out of parts of several, so that no row names them as successor. */
export const foundedEarly: Readonly<Record<string, readonly string[]>> = {
  "1997": ["530328", "450924"],
  "2000": ["341600", "421300", "520114"],
  "2002": ["451400", "659002", "659003", "659004", "640104", "640105", "640106", "530721"],
};
