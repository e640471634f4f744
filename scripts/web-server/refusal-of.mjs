import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/** Next's own limit for what a form may carry (next.config.js): a paper of 20 MB and what surrounds it. */
export const FORM_BYTES = 21 * 1024 * 1024;

const isApi = (path) => path.startsWith("/api/");

/**
 * Whether a request brings a form to a page. Everything else that reaches Next is answered by code of ours or is only
 * read.
 *
 * @param {import("node:http").IncomingMessage} request
 */
export function bringsForm({ url = "", method }) {
  return method === "POST" && !isApi(url.split("?")[0] ?? "");
}

/**
 * Whether Next can read the path, and what a page that asks for a part of the next one says of itself: Next judges with
 * the same functions, and then fails.
 *
 * @param {string} path
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
function isReadable(path, headers) {
  try {
    decodeURIComponent(path);
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return true;
  } catch {
    return false;
  }
}

/** @param {import("node:http").IncomingHttpHeaders} headers */
function isForeign({ origin, host, ...headers }) {
  const own = headers["x-forwarded-host"] ?? host;
  return !URL.canParse(origin ?? "") || new URL(origin ?? "").host !== own;
}

/**
 * The status of what no browser of ours sends and the framework would answer as a fault of its own, or as if it were a
 * visit: a path that is no text, a page that names no place, a form from another site, another method, another kind of
 * content, a form that says itself that it is too large. Null for everything else. Whether a form is our own is decided
 * where it is answered (server/form-action.ts).
 *
 * @param {import("node:http").IncomingMessage} request
 * @returns {400 | 403 | 405 | 413 | 415 | null}
 */
export function refusalOf(request) {
  const { url = "", method = "", headers } = request;
  const path = url.split("?")[0] ?? "";
  if (!isReadable(path, headers)) return 400;
  if (method === "GET" || method === "HEAD") return null;
  if (headers.origin && !path.startsWith("/api/v1/") && isForeign(headers)) return 403;
  if (isApi(path)) return null;
  if (method !== "POST") return 405;
  const type = headers["content-type"]?.toLowerCase() ?? "";
  const kinds = "next-action" in headers ? ["multipart/form-data", "text/plain"] : ["multipart/form-data"];
  if (!kinds.some((kind) => type.startsWith(kind))) return 415;
  return Number(headers["content-length"]) > FORM_BYTES ? 413 : null;
}
