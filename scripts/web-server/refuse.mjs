import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @type {Map<string, Record<string, string>>} */
const kept = new Map();

/** @param {string} language */
function wordsIn(language) {
  const path = join(process.cwd(), "messages", language, "refusals.json");
  const words = kept.get(language) ?? JSON.parse(readFileSync(path, "utf8"));
  kept.set(language, words);
  return words;
}

/**
 * What a refusal says. A form of ours reads a code and has the words itself (components/forms/failure-code.ts); Next
 * hands it the text of this very content type only. Anybody else reads words, in the language that the pages are in.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {number} status
 */
function textOf({ headers }, status) {
  if ("next-action" in headers)
    return { type: "text/plain", text: status === 413 ? "request.too_large" : "request.unreadable" };
  const language = /(?:^|;\s*)language=en(?:;|$)/.test(headers.cookie ?? "") ? "en" : "zh";
  return { type: "text/plain; charset=utf-8", text: `${wordsIn(language)[status]}\n` };
}

/**
 * Answers a refusal in plain text.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {400 | 403 | 405 | 413 | 415} status
 */
export function refuse(request, response, status) {
  const { type, text } = textOf(request, status);
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : text);
}
