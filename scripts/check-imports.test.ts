import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkImports } from "./check-imports";

const root = mkdtempSync(join(tmpdir(), "counterpart-imports-"));
afterAll(() => rmSync(root, { recursive: true }));

function refusalsOf(files: Record<string, string>): string[] {
  rmSync(root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return checkImports(root).failures.map(({ file, name }) => `${file}: ${name}`);
}

const refused: [string, string, string][] = [
  ["core/money/fen.ts", "../projects/code", "core/projects/code.ts"],
  ["core/money/fen.ts", "drizzle-orm", "-"],
  ["core/money/fen.ts", "@/core/money/yuan", "core/money/yuan.ts"],
  ["db/work.ts", "../server/command", "server/command.ts"],
  ["server/projects/approve.ts", "next/headers", "-"],
  ["server/projects/approve.ts", "@/components/ui/badge", "components/ui/badge.tsx"],
  ["components/ui/badge.tsx", "@/core/projects/life", "core/projects/life.ts"],
  ["components/forms/field.tsx", "@/components/projects/card", "components/projects/card.tsx"],
  ["components/projects/card.tsx", "@/server/projects/find", "server/projects/find.ts"],
  ["app/(office)/projects/page.tsx", "@/db/work", "db/work.ts"],
  [
    "app/(office)/projects/page.tsx",
    "@/app/(office)/rules/_components/tree",
    "app/(office)/rules/_components/tree.tsx",
  ],
  ["app/(office)/projects/page.tsx", "../../../core/money/fen", "core/money/fen.ts"],
  ["e2e/projects/approve.spec.ts", "@/server/projects/find", "server/projects/find.ts"],
];

test.each(refused)("%s may not import %s", (from, text, target) => {
  const files: Record<string, string> = { [from]: `import { a } from "${text}";\n` };
  if (target !== "-") files[target] = "export const a = 1;\n";
  expect(refusalsOf(files)).toEqual([`${from}: import of "${text}"`]);
});

const allowed: [string, string, string][] = [
  ["core/money/fen.ts", "../kernel/money", "core/kernel/money.ts"],
  ["db/work.ts", "../core/kernel/money", "core/kernel/money.ts"],
  ["server/session.ts", "next/headers", "-"],
  ["components/projects/card.tsx", "@/components/ui/badge", "components/ui/badge.tsx"],
  ["app/(office)/projects/new/page.tsx", "../_components/form", "app/(office)/projects/_components/form.tsx"],
  ["app/(office)/projects/new/page.tsx", "@/server/projects/find", "server/projects/find.ts"],
];

test.each(allowed)("%s may import %s", (from, text, target) => {
  const files: Record<string, string> = { [from]: `import { a } from "${text}";\n` };
  if (target !== "-") files[target] = "export const a = 1;\n";
  expect(refusalsOf(files)).toEqual([]);
});

test("a cycle in server/ is refused", () => {
  const files = { "server/a.ts": 'import "./b";\n', "server/b.ts": 'export { a } from "./a";\n' };
  expect(refusalsOf(files)).toEqual(["server/a.ts: cycle"]);
});
