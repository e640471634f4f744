import { type CellStyle, writeXlsxStream } from "hucre/xlsx";
import { minuteInShanghai } from "@/core/kernel/calendar";
import { yuanText } from "@/core/kernel/money";
import type { Cell, CellKind, Sheet } from "./sheet";

type Written = string | number | Date | null;

const FORMATS: Partial<Record<CellKind, CellStyle>> = {
  money: { numFmt: "#,##0.00" },
  count: { numFmt: "0" },
  day: { numFmt: "yyyy-mm-dd" },
  instant: { numFmt: "yyyy-mm-dd hh:mm" },
};
const WIDTHS: Record<CellKind, number> = { text: 20, money: 18, count: 10, day: 12, instant: 17 };

/** A spreadsheet keeps fifteen digits of a number; what has more is written as text and stays whole. */
const isExact = (digits: string) => digits.replace(/[-.]/g, "").length <= 15;

/** Control signs, which no XML can hold, would make the file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const withoutControls = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Yuan are cut from the fen as text, never divided; the number nearest to that text is written as that very text. */
function moneyOf(cell: Exclude<Cell, null>): Written {
  const yuan = yuanText(BigInt(cell));
  return isExact(yuan) ? Number(yuan) : yuan;
}

function written(cell: Cell, kind: CellKind): Written {
  if (cell === null) return null;
  if (kind === "money") return moneyOf(cell);
  if (kind === "day") return new Date(`${cell}T00:00:00Z`);
  if (kind === "instant") return new Date(`${minuteInShanghai(String(cell)).replace(" ", "T")}:00Z`);
  if (typeof cell === "string") return withoutControls(cell);
  return isExact(String(cell)) ? Number(cell) : String(cell);
}

/**
 * A sheet as a workbook, streamed: memory does not grow with the rows, and what is more than a million goes on in a
 * second tab. Texts are cells of type text, so nothing that looks like a formula is one; money, counts and dates are
 * numbers with their format.
 */
export function writeXlsx({ name, heading, columns, rows }: Sheet): ReadableStream<Uint8Array> {
  async function* cells(): AsyncGenerator<Written[]> {
    for (const [term, value] of heading) yield [term, typeof value === "bigint" ? yuanText(value) : value];
    if (heading.length > 0) yield [null];
    yield columns.map(({ label }) => label);
    for await (const batch of rows)
      for (const row of batch) yield columns.map(({ kind }, n) => written(row[n] ?? null, kind));
  }
  return writeXlsxStream(cells(), {
    name: tabName(name),
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind], ...(FORMATS[kind] ? { style: FORMATS[kind] } : {}) })),
    freezePane: { rows: heading.length > 0 ? heading.length + 2 : 1 },
  });
}

/** What a tab may be called: at most 31 signs, none of those that addresses of cells are made of. */
const tabName = (name: string) => name.replace(/[[\]:*?/\\']/g, " ").slice(0, 31);
