import type { Guard } from "./guard";

type Found = { what: string; begin: number; end: number; instead: string };

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

type Branch = { begin: number; result: number; end: number };

const WORDS = /--[^\n]*|'[^']*'|\b(?:case|when|then|end)\b/g;

/** The branches of the CASE whose result becomes part of a transfer_entry: where each begins, where its result does, and its end. */
function branches(text: string): Branch[] {
  const open: Branch[][] = [];
  for (const match of all(text, WORDS)) {
    const innermost = open.at(-1);
    const last = innermost?.at(-1);
    if (match[0] === "case") open.push([]);
    else if (match[0] === "when") {
      if (last) last.end = match.index;
      innermost?.push({ begin: match.index, result: 0, end: 0 });
    } else if (match[0] === "then" && last) last.result = match.index;
    else if (match[0] === "end" && innermost) {
      if (last) last.end = match.index;
      if (text.slice(match.index).startsWith("end)::transfer_entry")) return innermost;
      open.pop();
    }
  }
  return [];
}

/** What a refusing CASE refuses with: a branch with one name is taken out, of several names one lets everything pass. */
const refusals = (text: string): Found[] =>
  branches(text).flatMap(({ begin, result, end }) => {
    const names = all(text.slice(result, end), /'([a-z]+(?:_[a-z]+)+)'/g);
    const [only, another] = names;
    if (only && !another) return [{ what: only[1] ?? "", begin, end, instead: "" }];
    return names.map((match) => {
      const at = result + match.index;
      return { what: match[1] ?? "", begin: at, end: at + match[0].length, instead: "null" };
    });
  });

/** Statements that raise a refusal with a name of their own. */
const raised = (text: string): Found[] =>
  all(text, /raise exception (?:(?!raise exception)[\s\S])*?constraint = '([a-z_]+)';/g).map((match) => ({
    ...{ what: match[1] ?? "", begin: match.index, end: match.index + match[0].length, instead: "null;" },
  }));

/** Rows that are locked, and the order in which they are: without it two callers may lock them in any. */
const rowLocks = (text: string): Found[] =>
  all(text, /order by (\S+) (for (?:no key )?update(?: of \w+)?)/g).flatMap((match) => {
    const [whole, order = "", lock = ""] = match;
    const orderAt = match.index + "order by ".length;
    const lockAt = match.index + whole.length - lock.length;
    return [
      { what: "row_lock_order", begin: orderAt, end: orderAt + order.length, instead: "random()" },
      { what: "row_locks", begin: lockAt, end: lockAt + lock.length, instead: "" },
    ];
  });

/** Advisory locks of a class, and the order in which many of one class are taken. */
const advisoryLocks = (text: string): Found[] =>
  all(text, /(pg_advisory_xact_lock(?:_shared)?)\((\d+), [^;]*;/g).flatMap((match) => {
    const [whole, lock = "", kind] = match;
    const order = /order by \w+(\) \w+);$/.exec(whole);
    const begin = match.index + (order?.index ?? 0);
    const unordered = { begin, end: match.index + whole.length, instead: `${order?.[1]} order by random();` };
    return [
      { what: `advisory_lock_${kind}`, begin: match.index, end: match.index + lock.length, instead: "" },
      ...(order ? [{ what: `advisory_lock_order_${kind}`, ...unordered }] : []),
    ];
  });

/** Every name that a function's text refuses with; each must be a guard that can be taken out. */
const namesIn = (text: string) =>
  all(text, /(?:constraint = |then |else )'([a-z]+(?:_[a-z]+)+)'/g).map((match) => match[1]);

/**
 * The guards in a function's text (as pg_get_functiondef gives it): checks that refuse by name, locks and their order.
 * Throws if the text refuses with a name in a way that is not known here.
 */
export function guardsIn(name: string, text: string): Guard[] {
  const found = [...refusals(text), ...raised(text), ...rowLocks(text), ...advisoryLocks(text)];
  const missed = namesIn(text).find((each) => !found.some(({ what }) => what === each));
  if (missed) throw new Error(`${name} refuses with ${missed}, and how to take that out is not known`);
  return found.map(({ what, begin, end, instead }) => ({
    name: `${name}.${what}`,
    removal: `${text.slice(0, begin)}${instead}${text.slice(end)}`,
  }));
}
