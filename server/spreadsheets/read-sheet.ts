/** A cell as a file has it: numbers and days as text, every digit kept. A formula's text is what the file says it gave. */
export type SheetCell = { text: string; isFormula: boolean };

/** A row by the number that the user sees beside it. */
export type SheetRow = { number: number; cells: SheetCell[] };

/** Cells that were merged: rows by number, columns from 0; `name` as 'B3:C3'. */
export type MergedCells = { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number; name: string };

/** The first visible sheet of a file; blank rows are left out. */
export type Sheet = { format: "csv" | "xlsx"; rows: SheetRow[]; merges: MergedCells[] };

/** What is read at most. Bytes as sent, bytes as they unpack, parts of the zip, rows, columns. */
export const limits = {
  megabytes: 10,
  unpackedMegabytes: 50,
  parts: 500,
  columns: 52,
} as const;
