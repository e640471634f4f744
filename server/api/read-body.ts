import { ApiRefusal } from "./problem";

const JSON_LIMIT = 1_000_000;
/** A paper of 20 MB and what surrounds it. */
const MULTIPART_LIMIT = 20_100_000;

/** The request's body as an object. ApiRefusal 400 (broken), 413 (too large) or 415 (another kind of content). */
export async function readBody(request: Request, multipart: boolean): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, multipart ? MULTIPART_LIMIT : JSON_LIMIT);
  if (multipart) {
    if (!type.toLowerCase().startsWith("multipart/form-data")) throw new ApiRefusal(415, "not_multipart");
    const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => null);
    if (!form) throw new ApiRefusal(400, "broken_multipart");
    return fieldsOf(form);
  }
  if (bytes.length === 0) return {};
  if (!/^application\/([a-z0-9.-]+\+)?json\b/i.test(type)) throw new ApiRefusal(415, "not_json");
  return objectOf(bytes);
}

/** The fields of a form; one that came several times is a list, which the schema refuses where it wants one. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  // Declared lengths may lie, so what arrives is counted too; an honest one spares both sides the sending.
  if (Number(request.headers.get("content-length")) > limit) throw new ApiRefusal(413, "too_large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new ApiRefusal(413, "too_large");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function objectOf(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ApiRefusal(400, "broken_json");
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) throw new ApiRefusal(400, "not_an_object");
  return value as Record<string, unknown>;
}
