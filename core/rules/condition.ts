import { z } from "zod";

/**
 * A condition over the facts of one subject, in the JSON form of react-querybuilder. It is compiled to SQL inside the
 * database (db/functions/judge-condition.sql) and nowhere else; this file only names its shape.
 *
 * A comparison with a fact that is not known is itself unknown (three-valued logic); only isKnown and isUnknown never are.
 */

/** Operators by the kind of fact they fit. */
export const operators = [
  // Every fact but a list.
  "=",
  "!=",
  // Integers, numbers, money, dates.
  "<",
  "<=",
  ">",
  ">=",
  "between",
  // Text and integers, against a list of 1 to 500 values.
  "in",
  "notIn",
  // Lists of text, against a list of 1 to 500 values.
  "hasAnyOf",
  "hasAllOf",
  "hasNoneOf",
  // Every fact; no value.
  "isKnown",
  "isUnknown",
] as const;
export type Operator = (typeof operators)[number];

/** Where the right side comes from: written out, a named limit of the rule, or another fact. */
export const valueSources = ["value", "limit", "field"] as const;

export type ConditionValue = string | number | boolean | (string | number)[];
export type Comparison = {
  id?: string | undefined;
  field: string;
  operator: Operator;
  value?: ConditionValue | null | undefined;
  valueSource?: (typeof valueSources)[number] | undefined;
};
export type ConditionGroup = {
  id?: string | undefined;
  combinator: "and" | "or";
  not?: boolean | undefined;
  rules: Condition[];
};
export type Condition = Comparison | ConditionGroup;

const comparisonSchema = z.strictObject({
  id: z.string().optional(),
  field: z.string().min(1),
  operator: z.enum(operators),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()])).min(1)]).nullish(),
  valueSource: z.enum(valueSources).optional(),
});

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({
      id: z.string().optional(),
      combinator: z.enum(["and", "or"]),
      not: z.boolean().optional(),
      rules: z.array(conditionSchema).min(1),
    }),
  ]),
);

/** Names a limit of the rule, or another fact, on the right side of `when`. */
export const limit = (name: string) => ({ valueSource: "limit", value: name }) as const;
export const fact = (name: string) => ({ valueSource: "field", value: name }) as const;

type RightSide = ConditionValue | ReturnType<typeof limit> | ReturnType<typeof fact>;

const isNamed = (right: RightSide): right is Exclude<RightSide, ConditionValue> =>
  typeof right === "object" && !Array.isArray(right);

/** One comparison: `when("held_days", ">", limit("stop"))`. */
export function when(field: string, operator: Operator, right?: RightSide): Comparison {
  if (right === undefined) return { field, operator };
  return isNamed(right) ? { field, operator, ...right } : { field, operator, value: right };
}

export const all = (...rules: Condition[]): ConditionGroup => ({ combinator: "and", rules });
export const any = (...rules: Condition[]): ConditionGroup => ({ combinator: "or", rules });
export const not = (rule: Condition): ConditionGroup => ({ combinator: "and", not: true, rules: [rule] });

/** Every fact that a condition asks for, on either side of a comparison. */
export function factsOf(condition: Condition): string[] {
  if ("rules" in condition) return [...new Set(condition.rules.flatMap(factsOf))];
  const right = condition.valueSource === "field" && typeof condition.value === "string" ? [condition.value] : [];
  return [...new Set([condition.field, ...right])];
}

/** Every limit that a condition names. */
export function limitsOf(condition: Condition): string[] {
  if ("rules" in condition) return [...new Set(condition.rules.flatMap(limitsOf))];
  return condition.valueSource === "limit" && typeof condition.value === "string" ? [condition.value] : [];
}
