import { fileTypeFromBuffer } from "file-type";

const accepted = new Set([
  "application/pdf",
  "image/png",
  "image/jpeg",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]);

/**
 * The media type of a paper by what is in it, whatever it is called: PDF, PNG, JPEG, xlsx, docx, or OFD (GB/T 33190, a
 * zip that names OFD.xml). Null for anything else.
 */
export async function paperType(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && accepted.has(found.mime)) return found.mime;
  return found?.mime === "application/zip" && namesOfd(bytes) ? "application/ofd" : null;
}

/** The name stands in a zip's directory as it is, compressed or not. */
const namesOfd = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("OFD.xml");
