/** How long a sender that has its answer may go on sending, so that it comes to read it. */
const LINGER_MILLISECONDS = 30_000;

/**
 * Lets an answer that is given before the body has arrived, such as a refusal of what is too large, go out at once but
 * end with the body: ended earlier, it may close the connection under a sender who has not read it yet.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function endWhenHeard(request, response) {
  const { end } = response;
  response.end = (...given) => {
    response.end = end;
    if (request.complete || request.destroyed) return response.end(...given);
    const [chunk] = given;
    const done = given.findLast((each) => typeof each === "function");
    if (chunk && chunk !== done) response.write(chunk, typeof given[1] === "string" ? given[1] : "utf8");
    const late = setTimeout(() => request.destroy(), LINGER_MILLISECONDS).unref();
    request.once("close", () => clearTimeout(late));
    request.once("end", () => end.call(response, done));
    request.resume();
    return response;
  };
}
