import { expect, test } from "../cast";
import { multipart, part, type Raw, rawRequest } from "../raw-request";
import { actions } from "./entries";
import { ask, signIn, tokenOf } from "./viewers";

const propose = actions.find(({ file, name }) => file.includes("projects/actions") && name === "propose")?.id ?? "";
const attach = actions.find(({ file, name }) => file.endsWith("paper-actions.ts") && name === "attach");
const language = actions.find(({ name }) => name === "setLanguage")?.id ?? "";
const text = "text/plain;charset=UTF-8";
const LARGE = 22 * 1024 * 1024 + 1;

let cookie: string;
let token: string;

test.use({ trace: "off" });
test.describe.configure({ mode: "default", timeout: 120_000 });

test.beforeAll(async () => {
  const context = await signIn("lin.feng");
  token = await tokenOf(context);
  const { cookies } = await context.storageState();
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
});

const send = (raw: Raw, path = "/projects/new") => rawRequest(path, { ...raw, headers: { cookie, ...raw.headers } });
const call = (body: string, id = propose, type = text) =>
  send({ headers: { "next-action": id, "content-type": type }, body });
const callWith = (...parts: Buffer[]) => {
  const { headers, body } = multipart(...parts);
  return send({ headers: { ...headers, "next-action": propose }, body });
};
const projects = async () => (await ask(token, "GET", "/projects")).body.totals;

/** What a form of ours never sends as the payload of an action. */
const PAYLOADS = [
  "",
  "null",
  "5",
  '"x"',
  '[{"a":',
  "\u0000",
  "[".repeat(100_000),
  JSON.stringify(Array(1001).fill(0)),
  '["$1"]',
  '["$Q1"]',
  '["$B1"]',
  '["$F1"]',
  '["$h1"]',
  '["$nxyz"]',
  '["$Z"]',
];

test("a payload that is none is refused and does nothing", async () => {
  const before = await projects();
  const wrong: string[] = [];
  for (const payload of PAYLOADS) {
    const { status, headers, text } = await call(payload);
    if (status >= 500 || (status === 200 && !/"ok":false/.test(text))) wrong.push(`${payload.slice(0, 20)}: ${status}`);
    if (status === 400 && !/^text\/plain/.test(headers["content-type"] ?? "")) wrong.push(`${payload}: ${text}`);
  }
  expect(wrong).toEqual([]);
  for (const payload of PAYLOADS.slice(0, 8).filter((each) => each !== '"x"'))
    expect((await call(payload)).status, payload.slice(0, 20)).toBe(400);
  expect(await projects()).toEqual(before);
});

test("arguments that are no form's are answered as a form is", async () => {
  for (const payload of ["[]", "[null]", "[5]", '["x"]', "[[]]", '["$K1"]', '["$T"]', '["$@1"]', '["$undefined"]']) {
    const { status, text } = await call(payload);
    expect([payload, status]).toEqual([payload, 200]);
    expect(text).toMatch(/"ok":false/);
    expect(text).not.toMatch(/"fault"/);
  }
  for (const payload of ["[]", "[null]", '[{"file":5}]', '[{"file":[]}]', '[{"file":["x","y"]}]']) {
    const path = (attach?.page ?? "").replaceAll(/\[\w+\]/g, "none");
    const headers = { "next-action": attach?.id ?? "", "content-type": text };
    const answer = await send({ headers, body: payload }, path);
    expect([payload, answer.status, /"ok":false/.test(answer.text), /"fault"/.test(answer.text)]).toEqual([
      payload,
      200,
      true,
      false,
    ]);
  }
});

test("a name of an action that is none is refused", async () => {
  for (const id of ["40".repeat(21), "x", "", "toString", "__proto__", "x".repeat(5000)])
    expect([400, 404, 409], id).toContain((await call("[]", id)).status);
  for (const name of [`$ACTION_ID_${"40".repeat(21)}`, "$ACTION_ID_x", "$ACTION_REF_1", "$ACTION_KEY", "title"])
    expect([400, 404, 409], name).toContain((await send(multipart(part(name, "")))).status);
});

test("a multipart body that is none is refused, of an action and of a form without script", async () => {
  const whole = multipart(part("0", '["$K1"]'), part("1_title", "x")).body;
  const bodies = ["", "garbage", multipart().body, whole.subarray(0, whole.length - 30), Buffer.alloc(1000, 0xff)];
  for (const type of [multipart().headers["content-type"], "multipart/form-data", "multipart/form-data; boundary="])
    for (const body of bodies)
      for (const id of [{ "next-action": propose }, {}]) {
        const { status } = await send({ headers: { ...id, "content-type": type }, body });
        expect([status, type, String(body).slice(0, 20)]).toEqual([400, type, String(body).slice(0, 20)]);
      }
  expect((await callWith(part("0", "{x"))).status).toBe(400);
  expect((await callWith(part("1", "x"))).status).toBe(400);
  const broken = part(`$ACTION_ID_${language}`, "").subarray(0, 60);
  expect((await send({ ...multipart(), body: broken })).status).toBe(400);
});

test("another kind of content, or another method, is refused", async () => {
  for (const type of ["application/json", "application/x-www-form-urlencoded", "image/png", "x"])
    expect((await call("[]", propose, type)).status, type).toBe(415);
  expect((await send({ headers: { "next-action": propose }, body: "[]" })).status).toBe(415);
  for (const headers of [{}, { "content-type": text }]) expect((await send({ headers, body: "x" })).status).toBe(415);
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
    expect((await send({ method })).status, method).toBe(405);
});

test("a body that is too large is refused as such, whether or not it says so", async () => {
  const body = Buffer.alloc(LARGE, 0x20);
  for (const chunked of [true, false])
    for (const type of [text, "multipart/form-data; boundary=x"]) {
      const answer = await send({ headers: { "next-action": propose, "content-type": type }, body, chunked });
      expect([answer.status, answer.text]).toEqual([413, "request.too_large"]);
    }
  for (const [language, words] of [
    ["zh", /超过 20 MB/],
    ["en", /larger than 20 MB/],
  ] as const) {
    const headers = { cookie: `language=${language}`, "content-type": "multipart/form-data; boundary=x" };
    const answer = await rawRequest("/sign-in", { headers, body });
    expect(answer.status).toBe(413);
    expect(answer.text).toMatch(words);
  }
});

test("a form sent to another page than its own does nothing", async () => {
  for (const path of ["/sign-in", "/none", "/api/health", "/api/v1/projects"]) {
    const { status } = await send({ headers: { "next-action": propose, "content-type": text }, body: "[{}]" }, path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
});

test("a page that names no place, and a path that is no text, are refused", async () => {
  for (const place of ["garbage", "%5B%5D", "null", "%", "a".repeat(10_000)]) {
    const headers = { rsc: "1", "next-router-state-tree": place };
    const { status } = await send({ method: "GET", headers }, "/projects");
    expect(status, place.slice(0, 20)).toBe(400);
  }
  expect((await send({ method: "GET" }, "/projects/%E0%A4%A")).status).toBe(400);
});

test("the sign-in answers nothing wrong with a fault", async () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const credentials = "/api/auth/callback/credentials";
  const post = (path: string, raw: Raw) => rawRequest(path, raw).then(({ status }) => status);
  expect(await post(credentials, { headers: { "content-type": "application/json" }, body: "{" })).toBe(415);
  expect(await post(credentials, { headers: multipart().headers, body: "garbage" })).toBe(415);
  expect(await post(credentials, { headers: form, body: `password=${"x".repeat(20_000)}` })).toBe(413);
  expect(await post(credentials, { headers: form, body: "%E0%A4%A&csrfToken=%00" })).toBe(302);
  expect(await post("/api/auth/callback/other", { headers: form, body: "" })).toBe(404);
  for (const path of [credentials, "/api/auth", "/api/auth/none", "/api/auth/session", "/api/auth/error"])
    expect(await post(path, { method: "GET" }), path).toBe(404);
  for (const query of ["?callbackUrl=%3A%3A", "?error=x&callbackUrl=javascript:alert(1)", "?nextauth=x"])
    expect(await post(`/api/auth/csrf${query}`, { method: "GET" }), query).toBe(200);
  const cookie = "next-auth.callback-url=garbage; next-auth.csrf-token=garbage; counterpart.session=garbage";
  expect(await post("/api/auth/csrf", { method: "GET", headers: { cookie } })).toBe(400);
  expect(await post("/work", { method: "GET", headers: { cookie } })).toBe(307);
});
