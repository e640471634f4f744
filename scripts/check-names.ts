import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sourceFiles } from "./source-files";
import type { Failure, Tally } from "./test/tally";

const MAX_LINES = 300;
const BANNED = [
  "utils",
  "util",
  "helpers",
  "helper",
  "misc",
  "common",
  "manager",
  "service",
  "handler",
  "data",
  "info",
];
// As the last word of a longer name `data` says something ("reference data"); the others never do.
const BANNED_ENDINGS = BANNED.filter((word) => word !== "data");
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// Next's folders: (group), [parameter], [...rest], _private, @slot.
const FOLDER = /^(\([a-z0-9-]+\)|\[{1,2}(\.\.\.)?[a-zA-Z0-9]+\]{1,2}|_?[a-z0-9]+([-.][a-z0-9]+)*|@[a-z-]+)$/;
const EXPORTED = /^export (?:default )?(?:async )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm;

function isBanned(words: string[]): string | undefined {
  const last = words.at(-1) ?? "";
  return words.length === 1 ? BANNED.find((word) => word === last) : BANNED_ENDINGS.find((word) => word === last);
}

function* problemsOfPath(path: string): Generator<string> {
  const folders = path.split("/").slice(0, -1);
  const bare = basename(path).split(".")[0] ?? "";
  if (!folders.every((folder) => FOLDER.test(folder)) || (folders.length > 0 && !KEBAB.test(basename(path))))
    yield "names of files and folders are kebab-case";
  for (const part of [...folders, bare]) {
    const word = isBanned(part.split("-"));
    if (word) yield `"${word}" says nothing of what is in it: name it after the noun or the verb`;
  }
}

function* problemsOfText(text: string): Generator<string> {
  const lines = text.split("\n").length - 1;
  if (lines > MAX_LINES) yield `${lines} lines: a file has at most ${MAX_LINES}, or nobody reads it whole`;
  for (const [, name = ""] of text.matchAll(EXPORTED)) {
    const word = isBanned(name.split(/(?=[A-Z])|_/).map((part) => part.toLowerCase()));
    if (word) yield `${name}: "${word}" says nothing of what it is: name it after the noun or the verb`;
  }
}

function isGenerated(path: string): boolean {
  return path.startsWith("db/migrations/") || path === "package-lock.json";
}

/** Names of files, folders and exports, and the length of files: one check, with a failure for each file. */
export function checkNames(root: string): Tally {
  const failures: Failure[] = [];
  const files = sourceFiles(root).filter((path) => /\.(ts|tsx|mjs|js|css|sql)$/.test(path) && !isGenerated(path));
  for (const path of files) {
    const text = path.endsWith(".css") ? "" : readFileSync(join(root, path), "utf8");
    const problems = [...problemsOfPath(path), ...problemsOfText(text)];
    if (problems.length > 0) failures.push({ file: path, name: "name or size", message: problems.join("\n") });
  }
  return { passed: failures.length === 0 ? 1 : 0, failures };
}
