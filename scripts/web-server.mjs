// The web server: a process of its own, ended by the one that started it, also when that one is killed.
import { createServer } from "node:http";
import next from "next";
import { requestListener } from "./web-server/request-listener.mjs";

const port = Number(process.env.PORT);
const hostname = process.env.HOST;
const DRAIN_MILLISECONDS = 10_000;

const app = next({ dev: false, hostname, port });
await app.prepare();
const server = createServer(requestListener(app.getRequestHandler()));

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
