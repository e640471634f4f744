import { stringify } from "csv-stringify/sync";
import { minuteInShanghai } from "@/core/kernel/calendar";
import { yuanText } from "@/core/kernel/money";
import { safeText } from "./safe-text";
import type { Cell, CellKind, Sheet } from "./sheet";

const BYTE_ORDER_MARK = "\ufeff";

function textOf(cell: Cell, kind: CellKind): string {
  if (cell === null) return "";
  if (kind === "money") return yuanText(BigInt(cell));
  if (kind === "instant") return minuteInShanghai(String(cell));
  return typeof cell === "string" ? safeText(cell) : String(cell);
}

const lines = (rows: readonly (readonly string[])[]) => stringify(rows as string[][], { record_delimiter: "windows" });

/**
 * A sheet as CSV: UTF-8 with a byte order mark (without it Excel reads Chinese as GBK), lines end with CR LF, money in
 * yuan with two decimals. The first row is the head.
 */
export function writeCsv({ columns, rows }: Sheet): ReadableStream<Uint8Array> {
  async function* texts() {
    yield BYTE_ORDER_MARK + lines([columns.map(({ label }) => safeText(label))]);
    for await (const batch of rows)
      if (batch.length > 0) yield lines(batch.map((row) => columns.map(({ kind }, n) => textOf(row[n] ?? null, kind))));
  }
  return streamOf(texts());
}

/** Pulled by whoever reads; when the reader leaves, the source is told. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
