import type { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, request as open, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { markReached } from "@/server/reached";
import { requestListener } from "./request-listener.mjs";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What stands behind the listener in each test, and what has come to it. */
let behind: Answer;
let seen: { method: string | undefined; body: string; headers: IncomingMessage["headers"] }[];
/** Whether it answers without having read the body. */
let early = false;
let server: Server;
let host: string;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

beforeAll(async () => {
  server = createServer(
    requestListener(async (request, response) => {
      const body = early ? "" : await bodyOf(request);
      seen.push({ method: request.method, body, headers: request.headers });
      await behind(request, response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen = [];
  early = false;
  behind = async (_, response) => void response.end("done");
});

type Sent = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  chunked?: boolean;
};
type Got = { status: number; text: string; headers: IncomingMessage["headers"] };

function send({ method = "POST", path = "/projects", headers = {}, body, chunked }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body === undefined || chunked ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const url = `http://${host}${path}`;
    const all = { origin: `http://${host}`, ...length, ...headers };
    const sending = open(url, { method, headers: all, agent: false }, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, text: await bodyOf(answer), headers: answer.headers }),
    );
    sending.on("error", reject);
    if (body !== undefined) sending.write(body);
    sending.end();
  });
}

const action = { "next-action": "40".repeat(21), "content-type": "text/plain;charset=UTF-8" };
const multipart = { "content-type": "multipart/form-data; boundary=x" };

test("a form reaches the page whole, whether or not it says how long it is", async () => {
  const body = '[{"title":"饮水工程"}]';
  for (const chunked of [false, true])
    expect(await send({ headers: action, body, chunked })).toMatchObject({ status: 200, text: "done" });
  expect(seen.map((each) => each.body)).toEqual([body, body]);
  expect(seen[0]?.headers["x-counterpart-path"]).toBe("/projects");
});

test.each<[string, Sent, number]>([
  ["a path that is no text", { method: "GET", path: "/projects/%E0%A4%A" }, 400],
  ["a place that is none", { method: "GET", headers: { rsc: "1", "next-router-state-tree": "garbage" } }, 400],
  ["a place of another form", { method: "GET", headers: { rsc: "1", "next-router-state-tree": "%5B%5D" } }, 400],
  ["a form from another site", { headers: { ...action, origin: "http://elsewhere.example" }, body: "[]" }, 403],
  ["a form from no site", { headers: { ...action, origin: "null" }, body: "[]" }, 403],
  ["another method", { method: "DELETE" }, 405],
  ["a preflight", { method: "OPTIONS" }, 405],
  ["a body that is no form", { headers: { "content-type": "application/json" }, body: "{}" }, 415],
  ["no body at all", {}, 415],
  ["a form of the old kind", { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b" }, 415],
  ["an action of another kind", { headers: { ...action, "content-type": "application/json" }, body: "[]" }, 415],
  ["an action of no kind", { headers: { "next-action": "40" }, body: "[]" }, 415],
])("%s is refused before the page sees it", async (_, sent, status) => {
  const answer = await send(sent);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toBe("");
  expect(answer.headers.allow).toBe(status === 405 ? "GET, HEAD, POST" : undefined);
  expect(seen).toEqual([]);
});

test("a form larger than may be is refused, whether or not it says so, and its sender hears it", async () => {
  const body = Buffer.alloc(21 * 1024 * 1024 + 1, 0x20);
  for (const headers of [action, multipart])
    for (const chunked of [false, true]) expect((await send({ headers, body, chunked })).status).toBe(413);
  expect(seen).toEqual([]);
  expect((await send({ headers: action, body: body.subarray(1) })).status).toBe(200);
});

test("our forms hear a code, everybody else words in the language of the pages", async () => {
  expect(await send({ headers: { ...action, "content-length": "30000000" } })).toMatchObject({
    text: "request.too_large",
    headers: { "content-type": "text/plain" },
  });
  expect((await send({ headers: { ...action, "content-type": "a/b" }, body: "x" })).text).toBe("request.unreadable");
  expect((await send({ method: "PUT" })).text).toMatch(/\p{Script=Han}/u);
  const english = await send({ method: "PUT", headers: { cookie: "a=b; language=en" } });
  expect(english.text).toMatch(/^A page can be opened/);
});

const failing: [string, Answer][] = [
  [
    "in one piece",
    async (_, response) =>
      void response.writeHead(500, { "content-type": "text/x-component" }).end('1:E{"digest":"1"}'),
  ],
  [
    "piece by piece",
    async (_, response) => {
      response.statusCode = 500;
      response.setHeader("content-type", "text/x-component");
      response.setHeader("vary", "rsc");
      response.flushHeaders();
      response.write("0:{}");
      await wait(1);
      await new Promise<void>((resolve) => response.write('1:E{"digest":"1"}', () => resolve()));
      response.end();
    },
  ],
  [
    "compressed",
    async (_, response) => {
      response.statusCode = 500;
      response.setHeader("content-encoding", "gzip");
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.end("0:{}");
    },
  ],
  [
    "with a body given up half-way",
    async (request, response) => {
      request.destroy(new Error("no such form"));
      response.statusCode = 500;
      response.end("Internal Server Error");
    },
  ],
  [
    "from the page that it was forwarded to",
    async (_, response) => {
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.end("{}");
    },
  ],
];

test.each(failing)("what could not be read is the sender's to mend: an answer %s", async (_, answer) => {
  behind = answer;
  expect(await send({ headers: action, body: "[" })).toMatchObject({ status: 400, text: "request.unreadable" });
  const form = await send({ headers: multipart, body: "garbage" });
  expect(form).toMatchObject({ status: 400, headers: { "content-type": "text/plain; charset=utf-8" } });
  expect(form.headers["content-encoding"]).toBeUndefined();
});

test("what fails once an action has begun is ours", async () => {
  behind = async (_, response) => {
    await wait(1);
    markReached();
    await wait(1);
    response.writeHead(500).end("fault");
  };
  expect(await send({ headers: action, body: "[]" })).toMatchObject({ status: 500, text: "fault" });
});

test("one form's beginning says nothing of another's", async () => {
  behind = async (request, response) => {
    if (request.url === "/reached") markReached();
    await wait(20);
    response.writeHead(500).end("fault");
  };
  const paths = ["/reached", "/lost", "/reached", "/lost"];
  const answers = await Promise.all(paths.map((path) => send({ path, headers: action, body: "[]" })));
  expect(answers.map(({ status }) => status)).toEqual([500, 400, 500, 400]);
});

test("other refusals and results pass as they are", async () => {
  for (const status of [200, 303, 404, 409]) {
    behind = async (_, response) => void response.writeHead(status, { "content-type": "text/x-component" }).end("0:{}");
    expect(await send({ headers: action, body: "[]" })).toMatchObject({ status, text: "0:{}" });
  }
});

test("a sender that is answered before it has sent everything may finish, and hears the answer", async () => {
  early = true;
  behind = async (_, response) => void response.writeHead(413, { "content-type": "text/plain" }).end("too large");
  const piece = Buffer.alloc(500_000);
  for (const path of ["/api/v1/papers", "/projects"]) {
    const headers = { ...multipart, origin: `http://${host}`, "content-length": String(50 * piece.length) };
    const sending = open(`http://${host}${path}`, { method: "POST", headers, agent: false });
    const heard = new Promise<IncomingMessage>((resolve, reject) =>
      sending.on("response", resolve).on("error", reject),
    );
    for (let sent = 0; sent < 50; sent++) {
      await new Promise<void>((resolve, reject) =>
        sending.write(piece, (fault) => (fault ? reject(fault) : resolve())),
      );
      if (sent < 3) await wait(20);
    }
    sending.end();
    const answer = await heard;
    expect([answer.statusCode, (await bodyOf(answer)).length > 0]).toEqual([413, true]);
  }
});

test("what is read, and the API, pass untouched, faults included", async () => {
  behind = async (_, response) => void response.writeHead(500, { "content-type": "application/json" }).end("{}");
  expect((await send({ method: "GET" })).status).toBe(500);
  const large = Buffer.alloc(22 * 1024 * 1024);
  expect((await send({ path: "/api/v1/papers", headers: { "content-type": "a/b" }, body: large })).status).toBe(500);
});

test("without a listener around it, an action says nothing", () => {
  const name = Symbol.for("counterpart.request");
  const kept = (globalThis as { [name]?: AsyncLocalStorage<object> })[name];
  delete (globalThis as { [name]?: unknown })[name];
  expect(markReached).not.toThrow();
  Object.assign(globalThis, { [name]: kept });
});
