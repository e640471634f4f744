import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { typedAmount } from "@/core/kernel/typed-amount";
import { typedText } from "@/core/kernel/typed-text";
import { whenTyped } from "@/core/kernel/when-typed";
import { endpoints } from "./endpoints";
import { inputSchema } from "./input-schema";
import { jsonText } from "./json-text";
import { languageOfRequest } from "./language-of-request";
import { matcherOf } from "./match-endpoint";
import { openApi } from "./open-api";

const root = join(import.meta.dirname, "..");

/** What server/ has: every file that makes a command, and every list or record that can be asked for. */
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file.includes("/"))
  .filter((file) => !file.startsWith("api/"));
const nameOf = (file: string) => file.split("/").at(-1)?.replace(/\.ts$/, "") ?? "";
const commands = files.filter((file) => /= (command|publicCommand)\(\{/.test(readFileSync(join(root, file), "utf8")));

/** Asked by pages about themselves: the frame's menu, and what a form's rules would say before it is sent. */
const pagesOnly = ["list-own-memberships", "get-advice"];
const questions = files.filter((file) => /^(list|get)-/.test(nameOf(file)) && !pagesOnly.includes(nameOf(file)));

describe("the registry", () => {
  const names = endpoints.map((endpoint) => endpoint.name);

  it.each(commands)("offers the command of server/%s", (file) => expect(names).toContain(nameOf(file)));
  it.each(questions)("offers the question of server/%s", (file) => expect(names).toContain(nameOf(file)));
  it("names each endpoint and each place once", () => {
    expect(new Set(names).size).toBe(names.length);
    const places = endpoints.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`);
    expect(places.length).toBe(new Set(places).size);
  });
  it.each(endpoints.map((each) => [each.name, each] as const))("%s takes what its path names", (_, endpoint) => {
    const fields = Object.keys(inputSchema(endpoint.input).properties ?? {});
    const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? "");
    expect(fields).toEqual(expect.arrayContaining(named));
    if (endpoint.once) expect(fields).toContain("idempotencyKey");
  });
});

/** Commands that make records and need no key: the second time, what is named here refuses. */
const stoppedBy: Record<string, string> = {
  "accept-project": "the project's stage",
  "amend-project": "the revision that was seen",
  "close-period": "period_not_closed_yet",
  "create-office": "office_name_zh_once",
  "create-person": "person_sign_in_name_once",
  "grant-membership": "membership_once",
  "propose-change": "project.change_pending",
  "record-actual": "target_actual_once",
  "sign-project": "project_signature_once",
};

/** The tables that a command adds to, in its own file and in those of its noun and of others that it names. */
function addsTo(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const named = [...source.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => join(root, file, "..", `${path}.ts`));
  const texts = [
    source,
    ...named.filter((path) => !/\/(record-events?|command|public-command)\.ts$/.test(path)).map(read),
  ];
  return texts.flatMap((text) => [...text.matchAll(/insert into (\w+)|\.insert\((\w+)\)/g)].map(([found]) => found));
}
const read = (path: string) => readFileSync(path, "utf8");

describe("a command that makes a record", () => {
  const making = commands.filter((file) => addsTo(file).length > 0);
  it("is known", () => expect(making.map(nameOf)).toEqual(expect.arrayContaining(["propose-project", "pass-down"])));
  it.each(making)("is not carried out twice: server/%s", (file) => {
    const endpoint = endpoints.find((each) => each.name === nameOf(file));
    expect(Boolean(endpoint?.once) !== nameOf(file) in stoppedBy).toBe(true);
  });
});

describe("finding an endpoint", () => {
  const match = matcherOf(endpoints);

  it("reads the names in the path", () => {
    expect(match("POST", ["projects", "P1", "approval"])).toMatchObject({
      endpoint: { name: "approve-project" },
      params: { projectCode: "P1" },
    });
  });
  it("tells a wrong method from a wrong path", () => {
    expect(match("DELETE", ["projects", "P1", "approval"])).toEqual({ allowed: ["POST"] });
    expect(match("GET", ["projects", "P1", "nonsense"])).toBeNull();
    expect(match("GET", [])).toBeNull();
  });
});

describe("the description", () => {
  const described = JSON.parse(JSON.stringify(openApi(endpoints)));

  it("has every endpoint, with its key where money moves", () => {
    const sending = described.paths["/disbursements/{code}/sending"].post;
    expect(sending.parameters.map((each: { name: string }) => each.name)).toEqual(["code", "Idempotency-Key"]);
    expect(Object.keys(sending.requestBody.content["application/json"].schema.properties)).not.toContain(
      "idempotencyKey",
    );
    const operations = Object.values(described.paths).flatMap((path) => Object.values(path as object));
    expect(operations.length).toBe(endpoints.length);
  });
  it("describes what is typed", () => {
    const schema = z.object({ amount: typedAmount(), note: whenTyped(typedText({ max: 9 })) });
    expect(inputSchema(schema)).toEqual({
      type: "object",
      properties: { amount: { type: "string" }, note: { type: "string", minLength: 1, maxLength: 9 } },
      required: ["amount"],
    });
  });
});

describe("answers", () => {
  it("writes amounts as yuan", () => expect(jsonText({ sent: 123450n })).toBe('{"sent":"1234.50"}'));
  it.each([
    [null, "zh"],
    ["en-GB,en;q=0.9,zh;q=0.8", "en"],
    ["fr, zh-CN;q=0.5, en;q=0.1", "zh"],
    ["en;q=0, zh;q=0.1", "zh"],
    ["de", "zh"],
  ])("%s is answered in %s", (header, language) => expect(languageOfRequest(header)).toBe(language));
});
