import { invalid } from "@/core/kernel/domain-error";
import { readCsv } from "./read-csv";
import { limits, type Sheet } from "./read-sheet";
import { readXlsx } from "./read-xlsx";

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/**
 * Reads an xlsx or a CSV file by what is in it, whatever it is called: at most `maxRows` rows and one more. Throws
 * DomainErrors on the field `file` with the codes `spreadsheets.…`, never anything else, whatever the file holds.
 */
export async function readSpreadsheet(bytes: Uint8Array, maxRows: number): Promise<Sheet> {
  if (bytes.length > limits.megabytes * 1_000_000)
    throw invalid("file", "spreadsheets.too_large", { max: limits.megabytes });
  if (startsWith(bytes, 0x50, 0x4b)) return nonEmpty(await readXlsx(bytes, maxRows));
  // The container of .xls and of workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw invalid("file", "spreadsheets.old_or_locked");
  return nonEmpty(readCsv(bytes, maxRows));
}

function nonEmpty(sheet: Sheet): Sheet {
  if (sheet.rows.length === 0) throw invalid("file", "spreadsheets.empty");
  return sheet;
}
