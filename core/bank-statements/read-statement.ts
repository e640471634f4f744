import { MAX_LINES } from "./bank-line-terms";
import { type LineCell, type LineCells, type LineRules, type ReadLine, readLine } from "./read-line";
import { balanceBreaks } from "./running-balance";
import { type ColumnName, type ColumnPlaces, countNamed, placeColumns } from "./statement-columns";
import { roleOfRow, type StatementFault, StatementTotals } from "./statement-totals";

/** A table as a file has it: rows by the file's own numbers, blank ones left out; merged cells by row and column from 0. */
export type StatementTable = {
  rows: readonly { number: number; cells: readonly LineCell[] }[];
  merges: readonly { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number; name: string }[];
};

export type StatementLine = ReadLine & { rowNumber: number; raw: readonly string[] };

export type ReadStatement = {
  header: readonly string[];
  lines: readonly StatementLine[];
  /** Sums of what could be read, in fen. */
  inAmount: bigint;
  outAmount: bigint;
  opening: bigint | null;
  closing: bigint | null;
  faults: readonly StatementFault[];
};

/** Why nothing of a file can be read; the words are `errors.bank-statements.<code>`. */
export type FileFault = { code: string; params: Record<string, string | number> };

const HEADER_WITHIN = 20;

/** Reads a table as a bank's statement: finds its header, reads its lines, adds them up. */
export function readStatement(table: StatementTable, rules: Omit<LineRules, "unit">): ReadStatement | FileFault {
  const { rows } = table;
  if (rows.length === 0) return { code: "no_rows", params: {} };
  const header = headerOf(rows);
  const names = header.cells.map(({ text }) => text.trim());
  const merged = table.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= header.number && header.number <= lastRow && firstColumn < lastColumn,
  );
  // A title over the table may be merged; the names of columns may not, because one name then stands over several.
  if (merged && countNamed(names) > 0)
    return { code: "merged_header", params: { row: header.number, cells: merged.name } };
  const columns = placeColumns(names);
  if ("code" in columns) {
    const { code, ...params } = columns;
    return { code, params: { row: header.number, ...params } };
  }
  const below = rows.slice(rows.indexOf(header) + 1);
  if (below.length > MAX_LINES) return { code: "too_many_lines", params: { max: MAX_LINES } };
  const read = readRows(below, columns, { ...table, rows: below }, { ...rules, unit: columns.unit });
  return read.lines.length === 0 ? { code: "no_rows", params: {} } : { header: names, ...read };
}

type Row = StatementTable["rows"][number];

/** The row that names most columns, among the first; without any, the first. */
function headerOf(rows: readonly Row[]): Row {
  const named = rows
    .slice(0, HEADER_WITHIN)
    .map((row) => ({ row, named: countNamed(row.cells.map(({ text }) => text)) }));
  const best = named.reduce((most, each) => (each.named > most.named ? each : most));
  return best.row;
}

function readRows(
  rows: readonly Row[],
  { places }: ColumnPlaces,
  { merges }: StatementTable,
  rules: LineRules,
): Omit<ReadStatement, "header"> {
  const totals = new StatementTotals(rules.unit);
  const lines: StatementLine[] = [];
  const within = mergedRows(merges);
  for (const { number, cells } of rows) {
    const named = cellsOf(cells, places);
    const raw = cells.map(({ text }) => text);
    const role = roleOfRow(named, raw);
    if (role === "total" || role === "subtotal") totals.checkSums(role, number, named);
    else if (role === "opening" || role === "closing") totals.keepBalance(role, number, named);
    else {
      const line = { ...readLine(named, rules), rowNumber: number, raw };
      if (within.has(number)) line.faults.push({ field: "date", code: "merged", text: within.get(number) ?? "" });
      totals.addLine(line);
      lines.push(line);
    }
  }
  totals.checkClosing();
  return {
    lines,
    inAmount: totals.sums.in,
    outAmount: totals.sums.out,
    opening: totals.opening,
    closing: totals.closing,
    faults: [...totals.faults, ...balanceBreaks(lines)].sort((left, right) => left.row - right.row),
  };
}

/** The rows that merged cells reach into, each with the name of the cells. */
function mergedRows(merges: StatementTable["merges"]): Map<number, string> {
  const found = new Map<number, string>();
  // A made-up file may merge everything with everything: no more is followed than a statement can hold.
  let left = MAX_LINES;
  for (const { firstRow, lastRow, name } of merges)
    for (let row = firstRow; row <= lastRow && left > 0; row += 1, left -= 1) found.set(row, name);
  return found;
}

function cellsOf(cells: readonly LineCell[], places: ColumnPlaces["places"]): LineCells {
  const named = Object.entries(places).map(([name, place]) => [name, cells[place]] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== undefined)) as Partial<Record<ColumnName, LineCell>>;
}
