import { type CsvError, parse } from "csv-parse/sync";
import { invalid } from "@/core/kernel/domain-error";
import { limits, type Sheet } from "./read-sheet";
import { readText } from "./read-text";

const LONGEST_RECORD = 100_000;

/** A table of text, separated by commas, semicolons or tabs; at most `maxRows` rows of it and one more. */
export function readCsv(bytes: Uint8Array, maxRows: number): Sheet {
  const text = readText(bytes);
  const rows = recordsOf(text, maxRows + 1).map((cells, index) => ({
    number: index + 1,
    cells: cells.slice(0, limits.columns).map((cell) => ({ text: cell, isFormula: /^\s*[=＝]/.test(cell) })),
  }));
  return { format: "csv", rows: rows.filter(({ cells }) => cells.some((cell) => cell.text.trim() !== "")), merges: [] };
}

function recordsOf(text: string, to: number): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
      to,
    }) as string[][];
  } catch (fault) {
    const { lines } = fault as CsvError & { lines?: number };
    throw invalid("file", "spreadsheets.broken_csv", { row: lines ?? 1 });
  }
}

/** The separator that the first lines hold most of. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000);
  const counted = [",", ";", "\t"].map((each) => ({ each, count: start.split(each).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).each;
}
