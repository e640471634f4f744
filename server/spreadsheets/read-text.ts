import { invalid } from "@/core/kernel/domain-error";

/**
 * The text of a file as offices write it: UTF-8 with or without its mark, UTF-16 with it (what Excel calls Unicode), else
 * GB18030. Throws `spreadsheets.encoding` when it is none of these, `spreadsheets.not_spreadsheet` when it is no text.
 */
export function readText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le") ?? refuse();
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be") ?? refuse();
  if (bytes.includes(0)) throw invalid("file", "spreadsheets.not_spreadsheet");
  return decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030") ?? refuse();
}

function refuse(): never {
  throw invalid("file", "spreadsheets.encoding");
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
