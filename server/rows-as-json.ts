/** Rows as one JSON parameter of a set-based statement (jsonb_to_recordset); amounts go as text, which keeps every digit. */
export function rowsAsJson(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
