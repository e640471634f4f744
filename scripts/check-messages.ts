import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Failure, Tally } from "./test/tally";

const LANGUAGES = ["zh", "en"] as const;

/** Every message of a file, by its dotted key. */
function messagesOf(value: unknown, key: string, into = new Map<string, string>()): Map<string, string> {
  if (typeof value === "string") into.set(key, value);
  else
    for (const [name, inner] of Object.entries(value as object)) messagesOf(inner, key ? `${key}.${name}` : name, into);
  return into;
}

function argumentsIn(elements: MessageFormatElement[], into = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    into.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
    if (element.type === TYPE.tag) argumentsIn(element.children, into);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) argumentsIn(option.value, into);
  }
  return into;
}

/** Names of a message's arguments, sorted; throws if it is no ICU message. */
function argumentsOf(message: string): string {
  return [...argumentsIn(parse(message))].sort().join(", ");
}

function problemOf(key: string, zh: string | undefined, en: string | undefined): string | undefined {
  if (zh === undefined || en === undefined) return `${key} is missing in ${zh === undefined ? "zh" : "en"}`;
  if (!zh.trim() || !en.trim()) return `${key} is empty in ${zh.trim() ? "en" : "zh"}`;
  try {
    const [chinese, english] = [argumentsOf(zh), argumentsOf(en)];
    return chinese === english ? undefined : `${key} takes {${chinese}} in zh and {${english}} in en`;
  } catch (error) {
    return `${key} is no ICU message: ${(error as Error).message}`;
  }
}

/** Both languages have the same namespaces, keys and arguments, and nothing is empty. Each namespace is one check. */
export function checkMessages(root: string): Tally {
  const filesOf = (language: string) =>
    readdirSync(join(root, "messages", language)).filter((file) => file.endsWith(".json"));
  const namespaces = [...new Set(LANGUAGES.flatMap(filesOf))].sort();
  const failures: Failure[] = [];
  for (const file of namespaces) {
    const read = (language: string) => {
      const path = join(root, "messages", language, file);
      return existsSync(path) ? messagesOf(JSON.parse(readFileSync(path, "utf8")), "") : new Map<string, string>();
    };
    const [zh, en] = [read("zh"), read("en")];
    const problems = [...new Set([...zh.keys(), ...en.keys()])].flatMap(
      (key) => problemOf(key, zh.get(key), en.get(key)) ?? [],
    );
    if (problems.length > 0)
      failures.push({ file: `messages/*/${file}`, name: "messages", message: problems.join("\n") });
  }
  return { passed: namespaces.length - failures.length, failures };
}
