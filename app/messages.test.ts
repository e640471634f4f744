import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disbursementStates } from "@/core/disbursements/disbursement-life";
import { issueCodes } from "@/core/kernel/issue-codes";
import { languages } from "@/core/kernel/language";
import { roles } from "@/core/kernel/roles";
import { transferKinds } from "@/core/money/transfer-kinds";
import { projectStages } from "@/core/projects/project-life";
import { categories, purposes, sources, strands } from "@/core/projects/project-terms";
import { flagStates, verdicts, weights } from "@/core/rules/rule-terms";
import { mergeMessages } from "./merge-messages";

const root = new URL("../messages/", import.meta.url);
const filesOf = (language: string) => readdirSync(new URL(`${language}/`, root)).sort();
const read = (language: string, file: string) => JSON.parse(readFileSync(new URL(`${language}/${file}`, root), "utf8"));

function flat(tree: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      value !== null && typeof value === "object"
        ? [...flat(value, `${path}${key}.`)]
        : [[`${path}${key}`, String(value)]],
    ),
  );
}

/** The names of a message's arguments: '{count, plural, …}' and '{field}' alike. */
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();

describe("messages", () => {
  it("has the same files in every language", () => {
    for (const language of languages) expect(filesOf(language)).toEqual(filesOf("zh"));
  });

  it.each(filesOf("zh"))("%s says the same in both languages", (file) => {
    const [zh, en] = [flat(read("zh", file)), flat(read("en", file))];
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    for (const [key, text] of zh) {
      // Words that need no help text leave it empty, then in both languages.
      expect(en.get(key)?.trim() === "", key).toBe(text.trim() === "");
      // English sentences in plurals hold words in braces; only real arguments must agree.
      const names = argumentsOf(text);
      expect(
        argumentsOf(en.get(key) ?? "").filter((name) => !/^[A-Z]/.test(name ?? "")),
        key,
      ).toEqual(names);
    }
  });

  it("has words for every code", () => {
    for (const language of languages) {
      const errors = flat(read(language, "errors.json"));
      for (const code of issueCodes) expect([...errors.keys()]).toContain(code);
      const terms = read(language, "terms.json");
      const wanted = { stages: projectStages, strands, sources, categories, purposes, weights, verdicts };
      for (const [group, codes] of Object.entries(wanted))
        expect(Object.keys(terms[group])).toEqual(expect.arrayContaining([...codes]));
      expect(Object.keys(terms.flag_states)).toEqual(expect.arrayContaining([...flagStates]));
      expect(Object.keys(terms.disbursement_states)).toEqual(expect.arrayContaining([...disbursementStates]));
      expect(Object.keys(terms.transfer_kinds)).toEqual(expect.arrayContaining(Object.keys(transferKinds)));
      expect(Object.keys(read(language, "roles.json"))).toEqual(expect.arrayContaining([...roles]));
    }
  });
});

describe("mergeMessages", () => {
  it("gathers each noun's own errors under its name", () => {
    const merged = mergeMessages([
      ["errors", { required: "r" }],
      ["projects", { title: "t", errors: { not_draft: "n" } }],
    ]);
    expect(merged).toEqual({ projects: { title: "t" }, errors: { required: "r", projects: { not_draft: "n" } } });
  });
});
