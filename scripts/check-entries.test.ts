import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkEntries } from "./check-entries";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "counterpart-entries-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const refusals = (file: string, source: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
  return checkEntries(root).failures.length;
};

const page = (maker: string, from: string) =>
  `import { ${maker} } from "${from}";\nexport default ${maker}({ roles: [] }, async () => null);\n`;
const action = (maker: string) =>
  `"use server";\nimport { ${maker} } from "@/server/form-action";\nexport const send = ${maker}(run);\n`;

describe("entry points", () => {
  it.each([
    ["app/a/page.tsx", page("page", "@/server/page")],
    ["app/(office)/a/page.tsx", page("officePage", "../office-page")],
    ["app/a/actions.ts", action("formAction")],
    ["app/a/actions.ts", `${action("publicButton")}export type Sent = string;\n`],
    ["app/a/route.ts", 'import { publicRoute } from "@/server/api-route";\nexport const GET = publicRoute(run);\n'],
    ["app/a/form.tsx", "export function Form() {}\n"],
  ])("lets %s pass", (file, source) => expect(refusals(file, source)).toBe(0));

  it.each([
    ["app/a/page.tsx", "export default async function Page() { return null; }\n"],
    ["app/a/page.tsx", page("page", "./my-page")],
    ["app/a/actions.ts", '"use server";\nexport async function send() {}\n'],
    ["app/a/actions.ts", `${action("formAction")}export const other = async () => {};\n`],
    ["app/a/actions.ts", '"use server";\nexport { send } from "./other";\n'],
    ["app/a/route.ts", "export async function GET() { return new Response(); }\n"],
    ["app/a/route.ts", "export const POST = async () => new Response();\n"],
    ["app/a/form.tsx", 'export function Form() {\n  async function send() {\n    "use server";\n  }\n}\n'],
    ["server/a.ts", '"use server";\nexport async function send() {}\n'],
    ["pages/api/a.ts", "export default function () {}\n"],
  ])("refuses %s", (file, source) => expect(refusals(file, source)).toBeGreaterThan(0));
});
