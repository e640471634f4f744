// The web server: a process of its own, ended by the one that started it, also when that one is killed.
import { createServer } from "node:http";
import next from "next";

const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const DRAIN_MILLISECONDS = 10_000;

const app = next({ dev: false, hostname, port });
await app.prepare();
const answer = app.getRequestHandler();

/** What a proxy says of a request counts only where the operator vouches for the proxy; anybody can send such headers. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"];

/**
 * What no browser of ours sends, and what the framework would answer as a fault of its own: a path that is no text, and a
 * form from another site. Whether a form is our own is decided where it is answered (server/form-action.ts).
 */
function refusalOf({ url, method, headers }) {
  const path = url.split("?")[0];
  try {
    decodeURIComponent(path);
  } catch {
    return 400;
  }
  const { origin } = headers;
  if (!origin || method === "GET" || method === "HEAD" || path.startsWith("/api/v1/")) return null;
  const host = headers["x-forwarded-host"] ?? headers.host;
  return URL.canParse(origin) && new URL(origin).host === host ? null : 403;
}

const server = createServer((request, response) => {
  if (!process.env.AUTH_TRUST_HOST) for (const name of FORWARDED) delete request.headers[name];
  const refusal = refusalOf(request);
  if (refusal) return response.writeHead(refusal, { connection: "close" }).end();
  // A page does not know its own address; the sign-in returns to it.
  request.headers["x-counterpart-path"] = request.url;
  return answer(request, response);
});

function drain() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS).unref();
}

// Ctrl-C reaches the whole process group; the starter decides what ends when.
process.on("SIGINT", () => {});
process.on("SIGTERM", drain);
process.on("message", drain);
process.on("disconnect", () => process.exit(0));

server.on("error", (error) => process.send?.({ failed: error.message, code: error.code }));
server.listen(port, hostname, () => process.send?.({ ready: true }));
