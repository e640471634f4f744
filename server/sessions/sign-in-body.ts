/** A name, a password and a token, each within its bounds, are far below this. */
const LARGEST_BYTES = 10_000;
const FIELDS = ["signInName", "password", "csrfToken", "json"];

/**
 * The form of a sign-in or sign-out, with the fields that belong there and no others; or the status of what is wrong:
 * 413 (too long), 415 (no such form).
 */
export async function signInBody(request: Request): Promise<URLSearchParams | 413 | 415> {
  const type = request.headers.get("content-type")?.toLowerCase() ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return 415;
  if (Number(request.headers.get("content-length")) > LARGEST_BYTES) return 413;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_BYTES) return 413;
  }
  const sent = new URLSearchParams(text);
  return new URLSearchParams(FIELDS.flatMap((name) => (sent.has(name) ? [[name, sent.get(name) ?? ""]] : [])));
}
