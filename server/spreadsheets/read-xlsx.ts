import { type CellValue, readXlsx as parseXlsx } from "hucre/xlsx";
import { invalid } from "@/core/kernel/domain-error";
import { checkZip } from "./check-zip";
import { limits, type MergedCells, type Sheet, type SheetCell } from "./read-sheet";

/**
 * The first visible sheet of a workbook, at most `maxRows` rows of it and one more, so that the caller sees that there
 * are too many. The zip was counted before it is handed to the parser.
 */
export async function readXlsx(bytes: Uint8Array, maxRows: number): Promise<Sheet> {
  if (!checkZip(bytes).includes("xl/workbook.xml")) throw invalid("file", "spreadsheets.not_spreadsheet");
  const sheet = await firstSheet(bytes, maxRows);
  const formulas = new Set(
    [...(sheet.cells ?? [])].filter(([, cell]) => cell.formula !== undefined).map(([place]) => place),
  );
  const rows = sheet.rows.slice(0, maxRows + 1).map((values, row) => ({
    number: row + 1,
    cells: values.map(
      (value, column): SheetCell => ({ text: textOf(value), isFormula: formulas.has(`${row},${column}`) }),
    ),
  }));
  return {
    format: "xlsx",
    rows: rows.filter(({ cells }) => cells.some(({ text, isFormula }) => isFormula || text.trim() !== "")),
    merges: (sheet.merges ?? []).map(mergedCells),
  };
}

async function firstSheet(bytes: Uint8Array, maxRows: number) {
  let taken = false;
  const sheets = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => {
    if (taken || hidden || veryHidden) return false;
    taken = true;
    return true;
  };
  // The range bounds the columns too: a cell far to the right would make every row as wide as itself.
  const range = `A1:${columnName(limits.columns - 1)}${maxRows + 1}`;
  const book = await parseXlsx(bytes, { sheets, range }).catch(() => {
    throw invalid("file", "spreadsheets.broken");
  });
  const sheet = book.sheets[0];
  if (!sheet) throw invalid("file", "spreadsheets.empty");
  return sheet;
}

/** Days as ISO; numbers in the shortest form that is the same number, so that 1234.5 stays 1234.5. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return String(value);
}

type Merge = { startRow: number; startCol: number; endRow: number; endCol: number };

function mergedCells({ startRow, startCol, endRow, endCol }: Merge): MergedCells {
  return {
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol,
    lastColumn: endCol,
    name: `${columnName(startCol)}${startRow + 1}:${columnName(endCol)}${endRow + 1}`,
  };
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
