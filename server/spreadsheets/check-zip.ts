import { inflateRawSync } from "node:zlib";
import { invalid } from "@/core/kernel/domain-error";
import { limits } from "./read-sheet";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGEST_COMMENT = 65_535;
const broken = () => invalid("file", "spreadsheets.broken");
const bomb = () =>
  invalid("file", "spreadsheets.unpacks_too_large", { max: limits.unpackedMegabytes, parts: limits.parts });

/**
 * Looks into a zip before anybody unpacks it: refuses (`spreadsheets.unpacks_too_large`) one with too many parts or that
 * says it grows too large, then unpacks each part once, counting, and refuses one that grows larger than it says.
 * Gives the parts' names. A broken directory is `spreadsheets.broken`; ZIP64 has no place in a file of 10 MB.
 */
export function checkZip(bytes: Uint8Array): string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > limits.unpackedMegabytes * 1_000_000) throw bomb();
  for (const entry of entries) countUnpacked(view, entry);
  return entries.map(({ name }) => name);
}

type Entry = { name: string; method: number; packed: number; size: number; offset: number };

function entriesOf(view: Buffer): Entry[] {
  const end = endOf(view);
  const count = view.readUInt16LE(end + 10);
  if (count > limits.parts) throw bomb();
  const entries: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== ENTRY) throw broken();
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString("utf8", at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the directory's end record stands: the last one, before a comment. */
function endOf(view: Buffer): number {
  const first = Math.max(0, view.length - 22 - LARGEST_COMMENT);
  for (let at = view.length - 22; at >= first; at -= 1) if (view.readUInt32LE(at) === END) return at;
  throw broken();
}

function countUnpacked(view: Buffer, { method, packed, size, offset }: Entry): void {
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  if (start + packed > view.length) throw broken();
  if (method === 0 && packed !== size) throw broken();
  if (method === 0) return;
  if (method !== 8) throw broken();
  try {
    // One byte is the least that may be asked for; an empty part unpacks to nothing.
    inflateRawSync(view.subarray(start, start + packed), { maxOutputLength: Math.max(1, size) });
  } catch (fault) {
    throw (fault as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? bomb() : broken();
  }
}
