import { describe, expect, it } from "vitest";
import { signInBody } from "./sign-in-body";

const form = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
const read = (body: string | ReadableStream, headers: Record<string, string> = form) =>
  signInBody(new Request("http://x/", { method: "POST", headers, body, duplex: "half" } as RequestInit));

describe("the form of a sign-in", () => {
  it("has its own fields and no others, each once", async () => {
    const body = await read("signInName=wang.lei&password=a%26b&callbackUrl=x&signInName=li.na&__proto__=1");
    expect([...(body as URLSearchParams)]).toEqual([
      ["signInName", "wang.lei"],
      ["password", "a&b"],
    ]);
  });
  it("may be anything that is no form of ours, and is then refused", async () => {
    expect(await read("{", { "content-type": "application/json" })).toBe(415);
    expect(await read("x", { "content-type": "text/plain" })).toBe(415);
    expect([...((await read("%E0%A4%A&=&&")) as URLSearchParams)]).toEqual([]);
  });
  it("may not be long, whatever it says of itself", async () => {
    expect(await read(`password=${"x".repeat(10_000)}`)).toBe(413);
    expect(await read(new Blob(["x".repeat(20_000)]).stream())).toBe(413);
  });
});
