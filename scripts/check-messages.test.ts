import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkMessages } from "./check-messages";

const root = mkdtempSync(join(tmpdir(), "counterpart-messages-"));
afterAll(() => rmSync(root, { recursive: true }));

function problemsOf(zh: object, en: object): string[] {
  for (const [language, messages] of Object.entries({ zh, en })) {
    mkdirSync(join(root, "messages", language), { recursive: true });
    writeFileSync(join(root, "messages", language, "money.json"), JSON.stringify(messages));
  }
  return checkMessages(root).failures.flatMap(({ message }) => message.split("\n"));
}

test("the same keys and arguments pass, whatever their order and the plural forms", () => {
  const zh = { sent: "{who}已拨付{count}笔" };
  const en = { sent: "{count, plural, one {# payment} other {# payments}} sent by {who}" };
  expect(problemsOf(zh, en)).toEqual([]);
});

test("a missing key, an empty text and other arguments are told apart", () => {
  const zh = { a: "甲", b: { c: " " }, d: "{x}" };
  const en = { b: { c: "c" }, d: "{y}" };
  expect(problemsOf(zh, en)).toEqual(["a is missing in en", "b.c is empty in zh", "d takes {x} in zh and {y} in en"]);
});

test("what is no ICU message is named", () => {
  expect(problemsOf({ a: "{x" }, { a: "{x" })[0]).toMatch(/^a is no ICU message/);
});
