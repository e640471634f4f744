import { unstable_isUnrecognizedActionError as isUnrecognized } from "next/navigation";

/** What the web server says when it does not hand a form on (scripts/web-server/refuse.mjs). */
const REFUSALS = ["request.too_large", "request.unreadable"];

/**
 * Why a form got no result, as a code of messages/<language>/errors.json: the server refused to read it, it has been
 * renewed since the page was opened, or it was not reached.
 */
export function failureCode(failure: unknown): string {
  if (isUnrecognized(failure)) return "request.outdated";
  const message = failure instanceof Error ? failure.message : "";
  return REFUSALS.includes(message) ? message : "unreachable";
}
