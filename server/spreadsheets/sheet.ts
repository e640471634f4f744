/**
 * What a cell holds, as its column says: text; a code or number that nobody reckons with; fen; a count; a day
 * ('YYYY-MM-DD'); an instant (ISO, shown in China's time).
 */
export type CellKind = "text" | "money" | "count" | "day" | "instant";

/** Fen and counts as bigint or number, everything else as text; null is an empty cell. */
export type Cell = string | number | bigint | null;

export type Column = { label: string; kind: CellKind };

/** A table to be written as a file: rows come in batches, so that no list is held whole. */
export type Sheet = {
  /** Of the workbook's tab. */
  name: string;
  /** What stands above the table of a statement: a name and its value each. CSV leaves it out: its first row is the head. */
  heading: readonly (readonly [string, Cell])[];
  columns: readonly Column[];
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
};
