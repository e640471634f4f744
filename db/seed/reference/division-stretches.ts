import { todaysList, yearlyLists } from "./division-lists";
import { type EarlyRow, earlyRows, firstDayOf, foundedEarly } from "./early-changes";
import { datedToTrueYear } from "./late-lists";
import { recentEnds, recentRenames, recentStarts } from "./recent-changes";
import { matchSuccessors } from "./successors";

/** What a code was called from one date to another. */
export type Stretch = {
  code: string;
  name: string;
  from: string;
  to: string | null;
  successor: string | null;
  source: string;
};

/** Nothing is recorded before: the programme's first pairings are of July 1996. */
export const RECORD_BEGINS = "1996-01-01";

const LISTS = "GB/T 2260 lists 2002-2016";
const TODAY = "list of today";
const BY_HAND = "by hand";

/** One stretch per run of yearly lists with the same name; a change is dated to 1 January of the list that shows it. */
function stretchesOfLists(): Stretch[] {
  const open = new Map<string, Stretch>();
  const done: Stretch[] = [];
  let before: ReadonlyMap<string, string> = new Map();
  for (const [year, list] of yearlyLists()) {
    const on = before.size === 0 ? RECORD_BEGINS : `${year}-01-01`;
    const successors = matchSuccessors(before, list);
    for (const [code, stretch] of open) {
      if (list.get(code) === stretch.name) continue;
      done.push({ ...stretch, to: on, successor: successors.get(code) ?? null });
      open.delete(code);
    }
    for (const [code, name] of list) {
      if (!open.has(code)) open.set(code, { code, name, from: on, to: null, successor: null, source: LISTS });
    }
    before = list;
  }
  return [...done, ...open.values()];
}

/** Closes what today's list no longer has, and adds what it has beyond the last yearly list. */
function continuedUntilToday(stretches: readonly Stretch[]): Stretch[] {
  const last = new Map(stretches.filter((row) => row.to === null).map((row) => [row.code, row.name]));
  const today = todaysList(last);
  const successors = matchSuccessors(last, today);
  const ends = recentEnds();
  const startOf = (code: string) => recentStarts.get(code) ?? recentRenames[code] ?? "2017-01-01";
  const closed = stretches.map((row): Stretch => {
    if (row.to !== null || today.get(row.code) === row.name) return row;
    const known = ends.get(row.code);
    const successor = known ? known.successor : (successors.get(row.code) ?? null);
    const to = known?.on ?? startOf(successor ?? row.code);
    return { ...row, to, successor, source: `${LISTS}; end ${BY_HAND}` };
  });
  const added = [...today]
    .filter(([code, name]) => last.get(code) !== name)
    .map(([code, name]) => ({
      code,
      name,
      from: startOf(code),
      to: null,
      successor: null,
      source: `${TODAY}; start ${BY_HAND}`,
    }));
  return [...closed, ...added];
}

/** Lets codes that the first list already shows begin when the history by hand says so. */
function startedByHand(stretches: readonly Stretch[], early: readonly EarlyRow[]): Stretch[] {
  const starts = new Map<string, string>();
  for (const row of early) if (row.founded && row.successor) starts.set(row.successor, row.to);
  for (const [year, codes] of Object.entries(foundedEarly))
    for (const code of codes) starts.set(code, firstDayOf(year));
  return stretches.map((row) => {
    const from = starts.get(row.code);
    if (row.from !== RECORD_BEGINS || from === undefined) return row;
    return { ...row, from, source: `${row.source}; start ${BY_HAND}` };
  });
}

/** A division does not exist before the one that it lies in. */
function notBeforeParent(stretches: readonly Stretch[]): Stretch[] {
  const first = new Map<string, string>();
  for (const row of stretches) {
    const known = first.get(row.code);
    if (known === undefined || row.from < known) first.set(row.code, row.from);
  }
  return stretches.map((row) => {
    const parents = [`${row.code.slice(0, 2)}0000`, `${row.code.slice(0, 4)}00`];
    const from = [row.from, ...parents.map((code) => first.get(code) ?? row.from)].sort().at(-1) ?? row.from;
    return from === row.from ? row : { ...row, from, source: `${row.source}; start ${BY_HAND}` };
  });
}

/** Every stretch of every code since 1996, in order of code and date. */
export function divisionStretches(): Stretch[] {
  const early = earlyRows();
  const listed = startedByHand(datedToTrueYear(continuedUntilToday(stretchesOfLists())), early);
  const old = early.map(
    ({ code, name, from, to, successor }): Stretch => ({
      code,
      name,
      from: from ?? RECORD_BEGINS,
      to,
      successor: successor === code ? null : successor,
      source: BY_HAND,
    }),
  );
  return notBeforeParent([...listed, ...old]).sort((one, other) =>
    one.code + one.from < other.code + other.from ? -1 : 1,
  );
}
