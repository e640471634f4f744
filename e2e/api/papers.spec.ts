import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { actions } from "../access/entries";
import { signIn, tokenOf } from "../access/viewers";
import { expect, test } from "../cast";
import { colleague, proposed } from "../colleague";
import { multipart, part, type Raw, type RawAnswer, rawRequest } from "../raw-request";

type Paper = { fileName: string; size: number; sha256: string; kind: string };
type Detail = { papers: Paper[]; timeline: { verb: string }[] };
type Problem = { errors: { field: string | null; code: string; message: string }[] };

const pdf = (text = "x") => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\n%%EOF\n`);
const attach = actions.find(({ file, name }) => file.endsWith("paper-actions.ts") && name === "attach")?.id ?? "";

let token: string;
let cookie: string;
let code: string;

test.use({ trace: "off" });
test.describe.configure({ mode: "default", timeout: 120_000 });

test.beforeAll(async () => {
  code = await proposed("凭证材料试验工程");
  const context = await signIn("ma.chao");
  token = await tokenOf(context);
  const { cookies } = await context.storageState();
  cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
});

/** What there is of papers: rows, events, and the files of the store where its folder is known. */
async function kept() {
  const { papers, timeline } = await (await colleague("ma.chao")).read<Detail>(`/projects/${code}`);
  const folder = process.env.DATA_DIR;
  const files = folder
    ? readdirSync(join(folder, "papers"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : null;
  return { papers, events: timeline.length, files: files?.sort() };
}

let serial = 0;
const post = (raw: Raw, headers: Record<string, string> = {}) =>
  rawRequest("/api/v1/papers", {
    ...raw,
    headers: {
      authorization: `Bearer ${token}`,
      "idempotency-key": `papers-${code}-${++serial}`,
      ...raw.headers,
      ...headers,
    },
  });

const fields = (changes: Record<string, string | null> = {}) =>
  Object.entries({ subject: "project", code, kind: "contract", ...changes }).flatMap(([name, value]) =>
    value === null ? [] : [part(name, value)],
  );
const file = (content: Buffer | string = pdf(), name = "合同.pdf") => part("file", content, name);
const zip = Buffer.from("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==", "base64");

/** What is sent, what it answers, and the field and code that it names. */
const refused: [string, () => Raw, number, string | null, string][] = [
  ["no file", () => multipart(...fields()), 422, "file", "required"],
  ["a text instead of a file", () => multipart(...fields(), part("file", "合同.pdf")), 422, "file", "required"],
  ["an empty file", () => multipart(...fields(), file("")), 422, "file", "file.empty"],
  ["two files", () => multipart(...fields(), file(), file()), 422, "file", "file.too_many"],
  ["a script", () => multipart(...fields(), file("#!/bin/sh\nrm -rf /\n")), 422, "file", "file.type"],
  ["a page", () => multipart(...fields(), file("<html><script>alert(1)</script>")), 422, "file", "file.type"],
  ["a drawing with scripts", () => multipart(...fields(), file("<svg/>", "plan.svg")), 422, "file", "file.type"],
  ["a bare archive", () => multipart(...fields(), file(zip, "合同.docx")), 422, "file", "file.type"],
  ["a program", () => multipart(...fields(), file(Buffer.from("4d5a9000", "hex"), "x.pdf")), 422, "file", "file.type"],
  ["too large", () => multipart(...fields(), file(Buffer.alloc(20_000_001))), 422, "file", "file.too_large"],
  ["far too large", () => multipart(...fields(), file(Buffer.alloc(20_200_000))), 413, null, "api.too_large"],
  [
    "another name of the field",
    () => multipart(...fields(), part("File", pdf(), "a.pdf")),
    422,
    "File",
    "unknown_field",
  ],
  ["a list of fields", () => multipart(...fields(), part("file[]", pdf(), "a.pdf")), 422, "file[]", "unknown_field"],
  ["__proto__", () => multipart(...fields(), file(), part("__proto__", "x")), 422, "__proto__", "unknown_field"],
  ["a field twice", () => multipart(...fields(), part("kind", "invoice"), file()), 422, "kind", "choice"],
  ["no kind", () => multipart(...fields({ kind: null }), file()), 422, "kind", "required"],
  ["an unknown kind", () => multipart(...fields({ kind: "poem" }), file()), 422, "kind", "choice"],
  ["an unknown subject", () => multipart(...fields({ subject: "person" }), file()), 422, "subject", "choice"],
  ["a wrong code", () => multipart(...fields({ code: "P1" }), file()), 422, "code", "human_code"],
  ["another record's code", () => multipart(...fields({ subject: "expenditure" }), file()), 404, "code", "not_found"],
  [
    "a short key",
    () => ({ ...multipart(...fields(), file()), headers: { ...multipart().headers, "idempotency-key": "x" } }),
    422,
    "idempotencyKey",
    "too_short",
  ],
  [
    "a broken boundary",
    () => ({ ...multipart(...fields(), file()), headers: { "content-type": "multipart/form-data; boundary=y" } }),
    400,
    null,
    "api.broken_multipart",
  ],
  [
    "no boundary",
    () => ({ ...multipart(...fields(), file()), headers: { "content-type": "multipart/form-data" } }),
    400,
    null,
    "api.broken_multipart",
  ],
  [
    "an end that is missing",
    () => ({ ...multipart(), body: Buffer.concat([...fields(), file()]) }),
    400,
    null,
    "api.broken_multipart",
  ],
  [
    "a name of two lines",
    () => multipart(...fields(), part("file", pdf(), "a\r\nb.pdf")),
    400,
    null,
    "api.broken_multipart",
  ],
  ["nothing", () => ({ headers: multipart().headers, body: "" }), 400, null, "api.broken_multipart"],
  [
    "garbage",
    () => ({ headers: multipart().headers, body: Buffer.alloc(5000, 0xff) }),
    400,
    null,
    "api.broken_multipart",
  ],
  ["JSON", () => ({ headers: { "content-type": "application/json" }, body: "{}" }), 415, null, "api.not_multipart"],
  ["nothing known", () => ({ body: "x" }), 415, null, "api.not_multipart"],
  [
    "too large and does not say so",
    () => ({ ...multipart(...fields(), file(Buffer.alloc(21_000_000))), chunked: true }),
    413,
    null,
    "api.too_large",
  ],
];

for (const [what, raw, status, field, wrong] of refused)
  test(`an upload that is ${what} is refused in words, and nothing of it is kept`, async () => {
    const before = await kept();
    for (const [language, script] of [
      ["zh-CN", /\p{Script=Han}{3}/u],
      ["en", /^[^\p{Script=Han}]+$/u],
    ] as const) {
      const answer = await post(raw(), { "accept-language": language });
      expect(answer.status).toBe(status);
      const found = (JSON.parse(answer.text) as Problem).errors.find((error) => error.field === field);
      expect(found?.code).toBe(wrong);
      expect(found?.message.replaceAll("合同", "")).toMatch(script);
    }
    expect(await kept()).toEqual(before);
  });

test("an upload without a key is refused", async () => {
  const answer = await rawRequest("/api/v1/papers", {
    ...multipart(...fields(), file()),
    headers: { ...multipart().headers, authorization: `Bearer ${token}` },
  });
  expect([answer.status, JSON.parse(answer.text).errors[0].code]).toEqual([400, "api.idempotency_key"]);
});

test("an upload of somebody without a say leaves nothing", async () => {
  const before = await kept();
  const status = async (signInName: string) => {
    const other = await tokenOf(await signIn(signInName));
    return (await post(multipart(...fields(), file(pdf(signInName))), { authorization: `Bearer ${other}` })).status;
  };
  expect(await status("zhao.min")).toBe(403);
  expect(await status("mu.qing")).toBe(404);
  expect(await kept()).toEqual(before);
});

/** Names as they come, and as they are kept. */
const NAMES = [
  ["../../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\\\papers\\\\合同.pdf", "合同.pdf"],
  ["a\u0001b\u007fc.pdf", "abc.pdf"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["..", "paper"],
  ["长".repeat(5000), "长".repeat(200)],
] as const;

test("a name that nothing can bear is kept as one that everything can", async () => {
  for (const [sent, name] of NAMES) {
    const content = pdf(name);
    const answer = await post(multipart(...fields(), file(content, sent)));
    expect([answer.status, sent]).toEqual([200, sent]);
    const { papers } = await kept();
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(papers.find((paper) => paper.sha256 === sha256)?.fileName).toBe(name);
  }
});

test("an upload that does not say how long it is, and one that is sent twice, is one paper", async () => {
  const before = await kept();
  const raw = { ...multipart(...fields(), file(pdf("twice"))), chunked: true };
  const key = { "idempotency-key": `papers-twice-${code}` };
  const [first, second] = [await post(raw, key), await post(raw, key)];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.text).toBe(first.text);
  const other = await post(multipart(...fields(), file(pdf("other"))), key);
  expect([other.status, JSON.parse(other.text).errors[0].code]).toEqual([409, "idempotency_key_changed"]);
  expect((await kept()).papers).toHaveLength(before.papers.length + 1);
});

/** Sends what the form of papers sends: the fields, and each file in a part of its own. */
async function form(files: (Buffer | string)[], changes: object = {}): Promise<RawAnswer> {
  const input = { subject: "project", code, kind: "contract", file: files.map((_, n) => `$B${n + 1}`), ...changes };
  const parts = files.map((content, n) => part(String(n + 1), content, `${n}.pdf`));
  const { headers, body } = multipart(...parts, part("0", JSON.stringify([input])));
  return rawRequest(`/projects/${code}`, { headers: { ...headers, cookie, "next-action": attach }, body });
}

test("the form's own address names the field of each wrong upload, and nothing is kept", async () => {
  const before = await kept();
  const found = async (files: (Buffer | string)[], changes: object = {}) => {
    const { status, text } = await form(files, changes);
    const result = JSON.parse(/^1:(\{.*)$/m.exec(text)?.[1] ?? "null");
    return [status, result?.ok, result?.errors?.[0]?.field, result?.errors?.[0]?.code];
  };
  expect(await found([])).toEqual([200, false, "file", "file.too_many"]);
  expect(await found([pdf(), pdf()])).toEqual([200, false, "file", "file.too_many"]);
  expect(await found([""])).toEqual([200, false, "file", "file.empty"]);
  expect(await found(["#!/bin/sh\n"])).toEqual([200, false, "file", "file.type"]);
  expect(await found([Buffer.alloc(20_000_001)])).toEqual([200, false, "file", "file.too_large"]);
  expect(await found([], { file: "x" })).toEqual([200, false, "file", "required"]);
  expect(await found([pdf()], { kind: "poem" })).toEqual([200, false, "kind", "choice"]);
  expect(await found([pdf()], { files: ["$B1"] })).toEqual([200, false, "files", "unknown_field"]);
  expect(await found([pdf()], { code: "P1" })).toEqual([200, false, "code", "human_code"]);
  expect((await form([Buffer.alloc(22_100_000)])).status).toBe(413);
  expect(await kept()).toEqual(before);
  expect(await found([pdf("form")])).toEqual([200, true, undefined, undefined]);
  expect((await kept()).papers).toHaveLength(before.papers.length + 1);
});
