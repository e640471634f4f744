import type { Guard } from "./guard";

type Found = { what: string; begin: number; end: number; instead: string };

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** Branches of the CASE whose results are refusals: from the end of the branch before to the end of their own. */
function refusals(text: string): Found[] {
  const cases = /\n\s*case\n([\s\S]*?)\n\s*end\)::transfer_entry/.exec(text);
  if (!cases) return [];
  const start = cases.index + cases[0].indexOf(cases[1] ?? "");
  let begin = start;
  return all(cases[1] ?? "", /then '([a-z_]+)'/g).map((match) => {
    const end = start + match.index + match[0].length;
    const found = { what: match[1] ?? "", begin, end, instead: "" };
    begin = end;
    return found;
  });
}

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
const namesIn = (text: string) => all(text, /(?:constraint = |then )'([a-z]+(?:_[a-z]+)+)'/g).map((match) => match[1]);

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
