import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factSchema } from "../../core/rules/fact";
import { subjects } from "../../core/rules/rule-terms";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";
import { factDictionary } from "./dictionary";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

/** How each type of fact is kept in the composite type of its subject. */
const columnTypes = {
  boolean: "boolean",
  integer: "integer",
  number: "numeric",
  money: "bigint",
  date: "date",
  text: "text",
  text_list: "text[]",
} as const;

describe("the facts dictionary", () => {
  it.each(subjects)("names exactly the columns of facts_%s(), in their types", async (subject) => {
    const columns = await stage.owner<{ name: string; type: string }[]>`
      select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = ${`${subject}_facts`}::regclass and attnum > 0 and attname not in ('id', 'project_id')`;
    const declared = factDictionary.filter((fact) => fact.subject === subject);
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(declared.map(({ name, type }) => ({ name, type: columnTypes[type] })).sort(byName)).toEqual(
      [...columns].sort(byName),
    );
  });

  it("stands in the table as it stands in the files", async () => {
    const rows = await stage.owner`select subject, name, type from fact order by subject, name`;
    const declared = factDictionary.map(({ subject, name, type }) => ({ subject, name, type }));
    const key = (row: { subject: string; name: string }) => `${row.subject} ${row.name}`;
    expect([...rows].map((row) => `${row.subject} ${row.name} ${row.type}`).sort()).toEqual(
      declared.map((row) => `${key(row)} ${row.type}`).sort(),
    );
  });

  it("is well formed and gives a share, money and days their unit", () => {
    for (const fact of factDictionary) {
      factSchema.parse(fact);
      if (fact.type === "money") expect(fact.unit, fact.name).toBe("fen");
      if (fact.type === "number") expect(fact.unit, fact.name).toBe("share");
    }
  });
});
