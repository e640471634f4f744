import { AsyncLocalStorage } from "node:async_hooks";
import { answerPlainly } from "./answer-plainly.mjs";
import { endWhenHeard } from "./end-when-heard.mjs";
import { readWhole, replayed } from "./read-whole.mjs";
import { bringsForm, FORM_BYTES, refusalOf } from "./refusal-of.mjs";
import { refuse } from "./refuse.mjs";

/** What a proxy says of a request counts only where the operator vouches for the proxy; anybody can send such headers. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/** The request that is being answered: server/reached.ts marks in it that an action of ours has begun. */
const requests = new AsyncLocalStorage();
globalThis[Symbol.for("counterpart.request")] = requests;

/**
 * Answers a form. Next reads the form before an action of ours is called, and calls a body that it cannot read a fault
 * of the server (500), or of the page that it forwarded the form to ({}): no action was reached then, so nothing was
 * done, and it is the sender's to mend.
 */
async function answerForm(request, response, answer) {
  const chunks = await readWhole(request, FORM_BYTES);
  if (!chunks) return refuse(request, response, 413);
  const progress = { reached: false };
  const isUnread = (status, type) => !progress.reached && (status >= 500 || type.startsWith("application/json"));
  answerPlainly(response, isUnread, () => refuse(request, response, 400));
  await requests.run(progress, () => answer(replayed(request, chunks), response));
}

/**
 * What stands before Next: it answers whatever is surely wrong with a plain 4xx, and hands on everything else.
 *
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>} answer
 * @returns {import("node:http").RequestListener}
 */
export function requestListener(answer) {
  return (request, response) => {
    endWhenHeard(request, response);
    if (!process.env.AUTH_TRUST_HOST) for (const name of FORWARDED) delete request.headers[name];
    const refusal = refusalOf(request);
    if (refusal) return refuse(request, response, refusal);
    // A page does not know its own address; the sign-in returns to it.
    request.headers["x-counterpart-path"] = request.url;
    if (!bringsForm(request)) return answer(request, response);
    // Whoever went away while sending reads no answer.
    return answerForm(request, response, answer).catch(() => response.destroy());
  };
}
