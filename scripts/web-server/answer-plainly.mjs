const SENDING = /** @type {const} */ (["writeHead", "flushHeaders", "write", "end"]);

/**
 * Puts a plain refusal in the place of an answer, before any of it leaves: `refuse` is called instead when `isRefusal`
 * says so of the status and the content type that the answer is about to have. What the answer's author then still
 * writes is dropped.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {(status: number, type: string) => boolean} isRefusal
 * @param {() => void} refuse answers through the same response
 */
export function answerPlainly(response, isRefusal, refuse) {
  const own = Object.fromEntries(SENDING.map((name) => [name, response[name]]));
  let replaced = false;

  /** Decides at the first sign of an answer, which a call to one of these is. */
  const isReplaced = (status) => {
    if (replaced || response.headersSent) return replaced;
    if (!isRefusal(status, String(response.getHeader("content-type") ?? ""))) return false;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const watched = Object.fromEntries(SENDING.map((name) => [name, response[name]]));
    Object.assign(response, own);
    refuse();
    Object.assign(response, watched);
    replaced = true;
    return true;
  };

  for (const name of SENDING)
    response[name] = (...given) => {
      if (!isReplaced(name === "writeHead" ? given[0] : response.statusCode)) return own[name].apply(response, given);
      given.findLast((each) => typeof each === "function")?.();
      return name === "write" ? true : response;
    };
}
