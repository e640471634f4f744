import { IncomingMessage } from "node:http";

/**
 * The request's body, or null when it is longer than `limit` bytes; what follows is then left unread. Throws when the
 * sender goes away.
 *
 * @param {IncomingMessage} request
 * @param {number} limit
 * @returns {Promise<Buffer[] | null>}
 */
export async function readWhole(request, limit) {
  const chunks = [];
  let size = 0;
  // A declared length may lie or be missing. Leaving the loop must not end the connection: an answer is still to come.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return chunks;
}

/**
 * A request with a body that has been read, to be read again. Whoever gives it up half-read ends nothing: the
 * connection is still needed for the answer.
 *
 * @param {IncomingMessage} request
 * @param {Buffer[]} chunks
 */
export function replayed(request, chunks) {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  again._destroy = (error, done) => done(error);
  for (const chunk of chunks) again.push(chunk);
  again.push(null);
  again.complete = true;
  return again;
}
