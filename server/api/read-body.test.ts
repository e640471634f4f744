import { describe, expect, it } from "vitest";
import { errorsOf } from "@/core/kernel/inputs-for-tests";
import { paperAttachmentSchema } from "@/core/papers/paper-attachment";
import { readBody } from "./read-body";

type Sent = { headers?: Record<string, string>; body?: BodyInit };
const request = ({ headers = {}, body = null as never }: Sent) =>
  new Request("http://x/", { method: "POST", headers, body, duplex: "half" } as RequestInit);
const status = (sent: Sent, multipart: boolean) =>
  readBody(request(sent), multipart).then(
    () => 200,
    ({ status }) => status,
  );

const form = (...fields: [string, string | File][]) => {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return { body: made };
};
const file = new File(["%PDF-1.4"], "../合同\n.pdf");
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const multipart = { "content-type": "multipart/form-data; boundary=x" };

describe("a form with a file", () => {
  it("is an object of its fields", async () => {
    const body = await readBody(request(form(["subject", "project"], ["file", file])), true);
    expect(body).toMatchObject({ subject: "project", file: expect.any(File) });
    expect(await (body.file as File).text()).toBe("%PDF-1.4");
  });

  it("gives a field that came twice as a list, which the schema names", async () => {
    const body = await readBody(request(form(["file", file], ["code", "a"], ["code", "b"], ["file", file])), true);
    expect(errorsOf(paperAttachmentSchema, body)).toEqual(
      expect.arrayContaining([
        { field: "file", code: "file.too_many", params: { max: 1 } },
        { field: "code", code: "format" },
      ]),
    );
  });

  it("has fields of any name, and none of them is anything but a field", async () => {
    const body = await readBody(
      request(form(["__proto__", "x"], ["constructor", "y"], ["file[]", file], ["", "z"])),
      true,
    );
    expect(Object.keys(body).sort()).toEqual(["", "__proto__", "constructor", "file[]"]);
    expect(errorsOf(paperAttachmentSchema, body)).toEqual(
      expect.arrayContaining([
        { field: "constructor", code: "unknown_field" },
        { field: "file[]", code: "unknown_field" },
        { field: "file", code: "required" },
      ]),
    );
  });

  it.each<[string, Sent, number]>([
    ["no boundary", { headers: { "content-type": "multipart/form-data" }, body: part("a", "b") }, 400],
    ["another boundary", { headers: multipart, body: "--y\r\n\r\n--y--" }, 400],
    ["an end that is missing", { headers: multipart, body: part("a", "b") }, 400],
    ["a part cut short", { headers: multipart, body: `${part("a", "b")}--x\r\nContent-Disp` }, 400],
    ["no body", { headers: multipart }, 400],
    ["garbage", { headers: multipart, body: "garbage" }, 400],
    ["another kind", { headers: { "content-type": "application/json" }, body: "{}" }, 415],
    ["no kind", { body: new Uint8Array([1]) }, 415],
    ["a declared length that is too large", { headers: { ...multipart, "content-length": "20100001" } }, 413],
  ])("with %s is refused", async (_, sent, expected) => expect(await status(sent, true)).toBe(expected));

  it("is measured when it does not say how long it is", async () => {
    const large = new Blob([new Uint8Array(20_100_001)]).stream();
    expect(await status({ headers: multipart, body: large }, true)).toBe(413);
    const whole = new Blob([`${part("a", "b")}--x--\r\n`]).stream();
    expect(await readBody(request({ headers: multipart, body: whole }), true)).toEqual({ a: "b" });
  });
});
