import type { FieldValues } from "react-hook-form";

/** What names the record and its state is no content of it. */
const apart = ["projectCode", "revision"];

const textOf = (value: unknown) => JSON.stringify(value ?? "");

/** Names of the fields in which two fillings of a form differ, in the order of the first. An empty field equals none. */
export function differingFields(one: FieldValues, other: FieldValues): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => !apart.includes(name) && textOf(one[name]) !== textOf(other[name]));
}

/**
 * Fields in which the version that somebody else saved differs from what is typed, and which of the two is offered:
 * theirs where nothing was typed since `base`, the content that this form saved last.
 */
export function conflictingFields(base: FieldValues, mine: FieldValues, theirs: FieldValues) {
  const typed = differingFields(base, mine);
  return differingFields(theirs, mine).map((name) => ({
    name,
    offered: typed.includes(name) ? ("mine" as const) : ("theirs" as const),
  }));
}
