import type { Guard } from "./guard";

type Found = { what: string; begin: number; end: number; instead: string };

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** What a refusal is called: a name of the ledger, or of a constraint of its tables. */
const NAME = "(?:ledger|transfer|account|period)_[a-z_]+";

type Branch = { begin: number; result: number; end: number };

const WORDS = /--[^\n]*|'[^']*'|\b(?:case|when|then|end)\b/g;

/** The branches of every CASE that stands in no other: where each begins, where its result does, and its end. */
function branches(text: string): Branch[] {
  const found: Branch[] = [];
  let depth = 0;
  for (const { 0: word, index } of all(text, WORDS)) {
    const last = found.at(-1);
    if (word === "case") depth++;
    else if (word === "end" && depth > 0) depth--;
    if (depth > 1 || (depth === 1 && word === "end")) continue;
    if (last && last.end === 0 && (word === "when" || word === "end")) last.end = index;
    if (depth === 1 && word === "when") found.push({ begin: index, result: 0, end: 0 });
    if (depth === 1 && word === "then" && last) last.result ||= index;
  }
  return found;
}

/** What a refusing CASE refuses with: a branch with one name is taken out, of several names one lets everything pass. */
const refusals = (text: string): Found[] =>
  branches(text).flatMap(({ begin, result, end }) => {
    const names = all(text.slice(result, end), new RegExp(`'(${NAME})'`, "g"));
    const [only, another] = names;
    if (only && !another) return [{ what: only[1] ?? "", begin, end, instead: "" }];
    return names.map((match) => {
      const at = result + match.index;
      return { what: match[1] ?? "", begin: at, end: at + match[0].length, instead: "null" };
    });
  });

/** Statements that look for a reason to refuse and keep its name. */
const lookedFor = (text: string): Found[] =>
  all(text, new RegExp(`select '(${NAME})' into [^;]*;`, "g")).map((match) => ({
    ...{ what: match[1] ?? "", begin: match.index, end: match.index + match[0].length, instead: "null;" },
  }));

/** Statements that raise a refusal with a name of their own. */
const raised = (text: string): Found[] =>
  all(text, /raise exception (?:(?!raise exception)[\s\S])*?constraint = '([a-z_]+)';/g).map((match) => ({
    ...{ what: match[1] ?? "", begin: match.index, end: match.index + match[0].length, instead: "null;" },
  }));

/** Statements that only refuse. */
const refusing = (text: string): Found[] =>
  all(text, new RegExp(`perform refuse_\\w+\\('(${NAME})'\\);`, "g")).map((match) => ({
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
  const found = [
    ...refusals(text),
    ...lookedFor(text),
    ...raised(text),
    ...refusing(text),
    ...rowLocks(text),
    ...advisoryLocks(text),
  ];
  const missed = namesIn(text).find((each) => !found.some(({ what }) => what === each));
  if (missed) throw new Error(`${name} refuses with ${missed}, and how to take that out is not known`);
  return found.map(({ what, begin, end, instead }) => ({
    name: `${name}.${what}`,
    removal: `${text.slice(0, begin)}${instead}${text.slice(end)}`,
  }));
}
