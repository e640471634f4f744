import type { Comparison, Condition } from "../../core/rules/condition";

/** A second, independent reading of conditions, for the tests alone: true, false or null (not known). */
export type Known = boolean | null;
export type FactValues = Record<string, string | number | boolean | string[] | null>;

const and = (parts: Known[]): Known => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const or = (parts: Known[]): Known => (parts.includes(true) ? true : parts.includes(null) ? null : false);
const negate = (known: Known): Known => (known === null ? null : !known);

export function evaluate(condition: Condition, facts: FactValues, limits: FactValues): Known {
  if (!("rules" in condition)) return compare(condition, facts, limits);
  const parts = condition.rules.map((rule) => evaluate(rule, facts, limits));
  const joined = condition.combinator === "and" ? and(parts) : or(parts);
  return condition.not ? negate(joined) : joined;
}

function compare({ field, operator, value, valueSource }: Comparison, facts: FactValues, limits: FactValues): Known {
  const left = facts[field] ?? null;
  if (operator === "isKnown") return left !== null;
  if (operator === "isUnknown") return left === null;
  const named = String(value);
  const right = valueSource === "field" ? facts[named] : valueSource === "limit" ? limits[named] : value;
  if (left === null || right === null || right === undefined) return null;
  const list = right as (string | number)[];
  switch (operator) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "between":
      return left >= (list[0] as string | number) && left <= (list[1] as string | number);
    case "in":
      return list.includes(left as string | number);
    case "notIn":
      return !list.includes(left as string | number);
    case "hasAnyOf":
      return list.some((item) => (left as string[]).includes(item as string));
    case "hasAllOf":
      return list.every((item) => (left as string[]).includes(item as string));
    case "hasNoneOf":
      return !list.some((item) => (left as string[]).includes(item as string));
  }
}
