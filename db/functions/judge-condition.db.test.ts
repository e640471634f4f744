import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { all, any, type Condition, conditionSchema, fact, limit, not, when } from "../../core/rules/condition";
import { type JudgeStage, judgeStage } from "../rule-sets/stage-for-tests";
import { evaluate, type FactValues } from "./three-valued-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

const limits = { stop: 180, floor: 0.8, links: ["tax", "dividend"], until: "2010-06-30", kind: "water" };

async function compiled(tree: unknown): Promise<string> {
  const [row] = await stage.owner`
    select judge_condition(${stage.owner.json(tree as never)}, judge_types('project'), ${stage.owner.json(limits)}) as sql`;
  return row?.sql as string;
}

/** What the database makes of many conditions over one record's facts each. */
async function judged(pairs: readonly (readonly [Condition, FactValues])[]): Promise<unknown[]> {
  const rows = await stage.owner`
    select judge_given('project', 'to_jsonb(' || judge_condition(t.value -> 'tree', judge_types('project'),
      ${stage.owner.json(limits)}) || ')', t.value -> 'facts') as known
    from jsonb_array_elements(${stage.owner.json(pairs.map(([tree, facts]) => ({ tree, facts })) as never)}) with ordinality t
    order by t.ordinality`;
  return rows.map((row) => row.known);
}

const deep = (levels: number): Condition =>
  levels === 1 ? when("jobs", ">", 0) : { combinator: "and", rules: [deep(levels - 1)] };
const wide = (nodes: number) => all(...Array.from({ length: nodes }, () => when("jobs", ">", 0)));

describe("a condition that is not one is refused, never true", () => {
  const hostile: [string, unknown][] = [
    ["nothing", null],
    ["text", "1 = 1"],
    ["a list", []],
    ["an empty object", {}],
    ["an empty group", { combinator: "and", rules: [] }],
    ["a group without rules", { combinator: "and" }],
    ["an unknown combinator", { combinator: "xor", rules: [when("jobs", ">", 0)] }],
    ["a combinator with SQL", { combinator: "or true or", rules: [when("jobs", ">", 0)] }],
    ["'not' that is no boolean", { combinator: "and", not: "false", rules: [when("jobs", ">", 0)] }],
    ["a group with another key", { combinator: "and", rules: [when("jobs", ">", 0)], sql: "true" }],
    ["a leaf with another key", { ...when("jobs", ">", 0), sql: "true" }],
    ["an unknown fact", when("salary", ">", 0)],
    ["a fact of another subject", when("invoice_given", "=", true)],
    ["SQL in the name of a fact", when('jobs" is null or true --', ">", 0)],
    ["a column that is no fact", when("id", ">", 0)],
    ["a fact without a name", { field: null, operator: "=", value: 1 }],
    ["a name that is no text", { field: 1, operator: "=", value: 1 }],
    ["an unknown operator", { field: "jobs", operator: "like", value: 1 }],
    ["SQL in the operator", { field: "jobs", operator: "> 0 or true or f.jobs >", value: 1 }],
    ["no operator", { field: "jobs", value: 1 }],
    ["no value", { field: "jobs", operator: ">" }],
    ["null as a value", { field: "jobs", operator: ">", value: null }],
    ["empty text", when("category", "=", "")],
    ["text for a number", when("jobs", ">", "0")],
    ["a fraction for an integer", when("jobs", ">", 0.5)],
    ["a number too large", when("budget_total", ">", 1e19)],
    ["a number for text", when("category", "=", 1)],
    ["a list for one value", { field: "jobs", operator: "=", value: [1] }],
    ["a boolean for a number", when("jobs", "=", true)],
    ["order of a boolean", when("designated", "<", true)],
    ["order of text", when("category", ">", "a")],
    ["a date that is none", when("submission_date", "<", "2010-02-30")],
    ["a date in words", when("submission_date", "<", "today")],
    ["an empty list", { field: "category", operator: "in", value: [] }],
    [
      "a huge list",
      when(
        "category",
        "in",
        Array.from({ length: 501 }, (_, n) => `c${n}`),
      ),
    ],
    ["a list of the wrong type", when("category", "in", [1, 2])],
    ["a list with nothing in it", { field: "category", operator: "in", value: [null] }],
    ["one value where a list is needed", when("category", "in", "water")],
    ["half a range", when("jobs", "between", [1])],
    ["a range with an open end", { field: "jobs", operator: "between", value: [1, null] }],
    ["a range of three", when("jobs", "between", [1, 2, 3])],
    ["a range of text", when("category", "between", ["a", "b"])],
    ["equality of lists", when("papers", "=", ["contract"])],
    ["any-of on text", when("category", "hasAnyOf", ["water"])],
    ["is-known with a value", { field: "jobs", operator: "isKnown", value: 1 }],
    ["an unknown limit", when("jobs", ">", limit("none"))],
    ["a limit of another type", when("jobs", ">", limit("kind"))],
    ["a fractional limit on an integer", when("jobs", ">", limit("floor"))],
    ["a list limit for one value", when("category", "=", limit("links"))],
    ["another fact that is none", when("jobs", ">", fact("salary"))],
    ["another fact of another type", when("jobs", ">", fact("budget_total"))],
    ["a range up to another fact", when("jobs", "between", fact("women"))],
    ["an unknown source", { field: "jobs", operator: ">", value: "x", valueSource: "sql" }],
    ["thirteen levels", deep(13)],
    ["501 nodes", wide(500)],
    ["10,000 nodes", wide(10_000)],
  ];

  it.each(hostile)("%s", async (_, tree) => {
    await expect(compiled(tree)).rejects.toMatchObject({ code: "23514", constraint_name: "rule_condition" });
  });

  it("but what is just within the bounds compiles", async () => {
    await expect(compiled(deep(12))).resolves.toContain("jobs");
    await expect(compiled(wide(499))).resolves.toContain("jobs");
    await expect(
      compiled({
        id: "a",
        combinator: "or",
        not: false,
        rules: [{ id: "b", ...when("papers", "hasAnyOf", limit("links")) }],
      }),
    ).resolves.toBe(`(((f.papers && array['tax'::text, 'dividend'::text])))`);
  });

  it("quotes values", async () => {
    await expect(compiled(when("category", "=", "x' or true --"))).resolves.toBe(
      "(f.category = 'x'' or true --'::text)",
    );
  });
});

/** Facts of a project, each of which may be unknown. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const someCategories = ["water", "roads", "industry"] as const;
const somePapers = fc.subarray(["contract", "approval", "invoice", "tax"]);
const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 10);
const count = fc.integer({ min: -2, max: 3 });
const factValues: fc.Arbitrary<FactValues> = fc.record({
  designated: maybe(fc.boolean()),
  jobs: maybe(count),
  women: maybe(count),
  budget_total: maybe(fc.integer({ min: 0, max: 4 }).map((n) => n * 10 ** 15)),
  min_achievement: maybe(share),
  submission_date: maybe(day),
  category: maybe(fc.constantFrom(...someCategories)),
  strand: maybe(fc.constantFrom(...someCategories)),
  papers: maybe(somePapers),
  budget_purposes: maybe(somePapers),
});

const order = fc.constantFrom("=", "!=", "<", "<=", ">", ">=" as const);
const equality = fc.constantFrom("=", "!=" as const);
const membership = fc.constantFrom("in", "notIn" as const);
const lists = fc.constantFrom("hasAnyOf", "hasAllOf", "hasNoneOf" as const);
const listed = fc.subarray(["contract", "approval", "invoice", "tax"], { minLength: 1 });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(equality, fc.boolean()).map(([operator, value]) => when("designated", operator, value)),
  fc.tuple(order, count).map(([operator, value]) => when("jobs", operator, value)),
  fc.tuple(order, fc.constantFrom("women", "households")).map(([operator, name]) => when("jobs", operator, fact(name))),
  order.map((operator) => when("jobs", operator, limit("stop"))),
  fc.tuple(order, fc.integer({ min: 0, max: 4 })).map(([operator, n]) => when("budget_total", operator, n * 10 ** 15)),
  fc.tuple(order, share).map(([operator, value]) => when("min_achievement", operator, value)),
  order.map((operator) => when("min_achievement", operator, limit("floor"))),
  fc.tuple(count, count).map(([from, to]) => when("jobs", "between", [from, to])),
  fc.tuple(order, day).map(([operator, value]) => when("submission_date", operator, value)),
  order.map((operator) => when("submission_date", operator, limit("until"))),
  fc.tuple(day, day).map(([from, to]) => when("submission_date", "between", [from, to])),
  fc
    .tuple(membership, fc.subarray([...someCategories], { minLength: 1 }))
    .map(([operator, value]) => when("category", operator, value)),
  fc.tuple(equality, fc.constantFrom("strand")).map(([operator, name]) => when("category", operator, fact(name))),
  fc.tuple(membership, fc.constantFrom("papers")).map(([operator, name]) => when("category", operator, fact(name))),
  fc.tuple(lists, listed).map(([operator, value]) => when("papers", operator, value)),
  lists.map((operator) => when("papers", operator, limit("links"))),
  lists.map((operator) => when("papers", operator, fact("budget_purposes"))),
  fc
    .tuple(fc.constantFrom("jobs", "papers", "designated"), fc.constantFrom("isKnown", "isUnknown" as const))
    .map(([name, operator]) => when(name, operator)),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((rules) => all(...rules)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((rules) => any(...rules)),
    tie("tree").map(not),
  ),
}));

describe("a compiled condition", () => {
  it("agrees with an independent three-valued reading, whatever is unknown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(tree, factValues), { minLength: 20, maxLength: 40 }), async (pairs) => {
        expect(await judged(pairs)).toEqual(pairs.map(([condition, facts]) => evaluate(condition, facts, limits)));
      }),
      { numRuns: 60 },
    );
  });

  it("is of the shape that the schema knows", () => {
    fc.assert(fc.property(tree, (condition) => conditionSchema.safeParse(condition).success));
  });
});
