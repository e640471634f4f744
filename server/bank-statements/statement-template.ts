import { acceptedNames, type ColumnName } from "@/core/bank-statements/statement-columns";
import type { Language } from "@/core/kernel/language";
import { writeCsv } from "../spreadsheets/write-csv";
import { writeXlsx } from "../spreadsheets/write-xlsx";

const columns: readonly ColumnName[] = [
  "date",
  "reference",
  "in",
  "out",
  "counterparty",
  "remark",
  "currency",
  "balance",
];

/** A file with the names of the columns and nothing else, to be filled in. */
export function statementTemplate(language: Language, format: "csv" | "xlsx"): ReadableStream<Uint8Array> {
  return { csv: writeCsv, xlsx: writeXlsx }[format]({
    name: language === "zh" ? "对账单" : "Statement",
    heading: [],
    columns: columns.map((name) => ({ label: acceptedNames[name][language][0] ?? name, kind: "text" })),
    rows: noRows(),
  });
}

async function* noRows(): AsyncGenerator<[]> {
  yield [];
}
