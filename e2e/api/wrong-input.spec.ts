import type { Role } from "@/core/kernel/roles";
import { endpoints } from "../access/entries";
import { ask, nobody, signIn, tokenOf, viewers } from "../access/viewers";
import { expect, test } from "../cast";

type Schema = { type?: string; properties?: Record<string, Schema>; required?: string[] };
type Problem = { errors: { field: string | null; code: string; message: string }[]; title: string };

/** Never well-formed, whatever the field is, beside what only some kinds of field refuse. */
const NEVER = [{ an: "object" }, ["a", { list: 1 }], true];
const AMOUNTS = ["1e9", "-0.01", "0.001", `1${"0".repeat(18)}`, "abc", 12.5];
const DAYS = ["2010-02-30", "05/06/2006", "tomorrow"];
const TEXTS = ["\u0000", "x".repeat(100_000)];

test.use({ trace: "off" });
test.describe.configure({ mode: "default", timeout: 300_000 });

const tokens = new Map<Role, string>();
let schemas: Map<string, Schema>;

test.beforeAll(async () => {
  for (const { role, signInName } of viewers) tokens.set(role, await tokenOf(await signIn(signInName)));
  const description = await (await (await nobody()).get("/api/v1/openapi.json")).json();
  schemas = new Map(
    endpoints.flatMap(({ method, path }) => {
      const content = description.paths[path][method.toLowerCase()].requestBody?.content["application/json"];
      return content ? [[`${method} ${path}`, content.schema as Schema] as const] : [];
    }),
  );
});

const sent = endpoints.filter(({ method }) => method !== "GET");
const tokenFor = (roles: "public" | readonly Role[]) =>
  roles === "public" ? null : (tokens.get(roles[0] as Role) ?? "");

/** What a field surely refuses, by its name and by what it is described as. */
function wrongFor(name: string, schema: Schema): unknown[] {
  if (schema.type === "array") return ["no list", { an: "object" }, 5];
  if (/amount$/i.test(name)) return [...NEVER, ...AMOUNTS];
  if (/On$|Day$/.test(name)) return [...NEVER, ...DAYS];
  return schema.type === "string" ? [...NEVER, ...TEXTS] : NEVER;
}

const names = (problem: Problem | null, field: string) =>
  problem?.errors?.find((error) => error.field === field || error.field?.startsWith(`${field}.`));

for (const { name, method, path, roles } of sent)
  test(`${name} names each wrong field`, async () => {
    const schema = schemas.get(`${method} ${path}`);
    test.skip(!schema, "takes a file");
    const token = tokenFor(roles);
    const place = path.replaceAll(/\{\w+\}/g, "0");
    const wrong: string[] = [];
    for (const [field, said] of Object.entries(schema?.properties ?? {}))
      for (const value of wrongFor(field, said)) {
        const { status, body } = await ask(token, method, place, { [field]: value });
        if (status !== 422 || !names(body, field))
          wrong.push(`${field} = ${JSON.stringify(value).slice(0, 30)}: ${status} ${JSON.stringify(body?.errors)}`);
      }
    for (const field of schema?.required ?? []) {
      const { status, body } = await ask(token, method, place, {});
      if (status !== 422 || !names(body, field)) wrong.push(`without ${field}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

test("says what is wrong in the language that is asked for, in words", async () => {
  const context = await nobody();
  const wrong: string[] = [];
  for (const { name, method, path, roles } of sent) {
    const answers: Problem[] = [];
    for (const language of ["zh-CN", "en"]) {
      const response = await context.fetch(`/api/v1${path.replaceAll(/\{\w+\}/g, "0")}`, {
        method,
        headers: {
          authorization: `Bearer ${tokenFor(roles)}`,
          "idempotency-key": "wrong-input",
          "accept-language": language,
        },
        data: {},
      });
      answers.push(await response.json());
    }
    const [zh, en] = answers;
    const isWords = (text: string) => text.length > 5 && !/[a-z]+[._][a-z]+[._]/.test(text);
    const chinese = zh?.errors.every(({ message }) => /\p{Script=Han}/u.test(message) && isWords(message));
    const english = en?.errors.every(({ message }) => !/\p{Script=Han}/u.test(message) && isWords(message));
    if (!chinese || !english) wrong.push(`${name}: ${JSON.stringify(zh?.errors)} ${JSON.stringify(en?.errors)}`);
  }
  expect(wrong).toEqual([]);
});

test("refuses broken, foreign and huge bodies", async () => {
  const context = await nobody();
  const headers = {
    authorization: `Bearer ${tokens.get("eastern_coordinator")}`,
    "idempotency-key": `broken-${Date.now()}`,
  };
  const post = (data: string | Buffer, type = "application/json") =>
    context.post("/api/v1/projects", { headers: { ...headers, "content-type": type }, data: Buffer.from(data) });
  expect((await post("{")).status()).toBe(400);
  expect((await post("[]")).status()).toBe(400);
  expect((await post("null")).status()).toBe(400);
  expect((await post(Buffer.from([0x7b, 0xff, 0x7d]))).status()).toBe(400);
  expect((await post("title=x", "application/x-www-form-urlencoded")).status()).toBe(415);
  expect((await post(`{"title":"${"x".repeat(1_100_000)}"}`)).status()).toBe(413);
  const paper = await context.post("/api/v1/papers", { headers, data: {} });
  expect(paper.status()).toBe(415);
  const huge = { name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(21_000_000) };
  const large = await context.post("/api/v1/papers", { headers, multipart: { subject: "project", file: huge } });
  expect(large.status()).toBe(413);
});

test("asks for a key before anything is done that must not be done twice", async () => {
  const wrong: string[] = [];
  for (const { name, method, path, roles } of sent.filter(({ once }) => once)) {
    const token = tokenFor(roles);
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const place = `/api/v1${path.replaceAll(/\{\w+\}/g, "0")}`;
    const response = await (await nobody()).fetch(place, { method, headers, data: {} });
    const { errors } = (await response.json()) as Problem;
    if (response.status() !== 400 || errors[0]?.code !== "api.idempotency_key")
      wrong.push(`${name}: ${response.status()}`);
  }
  expect(sent.filter(({ once }) => once).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["propose-project", "attach-paper", "file-objection", "commit-funds"]),
  );
  expect(wrong).toEqual([]);
});

test("refuses paths and methods that there are not", async () => {
  const token = tokens.get("eastern_coordinator") ?? "";
  for (const path of ["", "/nothing", "/projects/P1/nothing", "/projects/%00"])
    expect([404, 422], path).toContain((await ask(token, "GET", path)).status);
  const response = await (await nobody()).delete("/api/v1/projects");
  expect([response.status(), response.headers().allow]).toEqual([405, "POST, GET"]);
});
