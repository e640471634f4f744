import fc from "fast-check";
import { expect } from "vitest";
import { type Book, books } from "@/core/kernel/fund-terms";
import { type TransferKind, type TransferKindRow, transferKinds } from "@/core/money/transfer-kinds";
import { type Actor, type Asked, actors, type LedgerModel } from "./ledger-model";
import type { RealLedger } from "./real-ledger";

type Command = fc.AsyncCommand<LedgerModel, RealLedger>;
const people = Object.keys(actors) as Actor[];

const bits = [0, 1] as const;
const places = bits.flatMap((project) => bits.map((year) => ({ project, year })));
const kinds = (Object.entries(transferKinds) as [TransferKind, TransferKindRow][]).filter(
  ([, { mode }]) => mode === "post" || mode === "reserve",
);

/** What one entry is drawn as; the key and what it names come from what was done so far. */
type Drawn = Pick<Asked, "kind" | "person" | "project" | "year" | "month" | "subjectId"> & {
  /** A fixed amount in fen, or a share in percent of what lies on the account that it takes from: less, all, or more. */
  amount: { fen: bigint } | { percent: bigint };
};

abstract class Posting implements Command {
  /** What is asked, of what was done so far; null if there is nothing that it could name. */
  protected abstract ask(model: LedgerModel): Asked[] | null;

  check = (model: Readonly<LedgerModel>) => this.ask(model as LedgerModel) !== null;

  async run(model: LedgerModel, real: RealLedger) {
    const entries = this.ask(model) as Asked[];
    const found = await real.post(model, entries);
    expect(found, `${this}`).toBe(model.post(entries));
    await real.check(model);
  }

  toString = () =>
    `${this.constructor.name}(${JSON.stringify(this, (_, value) => (typeof value === "bigint" ? `${value}` : value))})`;
}

/** One person posts one or two entries at once. */
class Post extends Posting {
  constructor(readonly drawn: Drawn[]) {
    super();
  }

  protected ask(model: LedgerModel) {
    return this.drawn.map(({ amount, ...rest }, n) => ({
      ...{ ...rest, person: this.drawn[0]?.person ?? rest.person, key: `${model.done.length}:${model.nextKey()}:${n}` },
      amount: "fen" in amount ? amount.fen : shareOf(model, rest, amount.percent),
    }));
  }
}

const oneOf = (roles: readonly string[], pick: number): Actor => {
  const able = people.filter((each) => roles.includes(actors[each]));
  return able[pick % able.length] as Actor;
};

/** What lies on the account that a kind takes from; of nothing, one fen. */
function shareOf(model: LedgerModel, asked: Pick<Asked, "kind" | "project" | "year">, percent: bigint): bigint {
  const { debit }: TransferKindRow = transferKinds[asked.kind];
  const there = debit ? model.balance(model.account(debit, asked)) : 0n;
  const share = (there * percent) / 100n;
  return share > 0n ? share : 1n;
}

/** Somebody who may posts what there is money for, wherever it lies: a part, all, or one fen more than all. */
class Spend extends Posting {
  constructor(
    readonly pick: number,
    readonly percent: bigint,
    readonly more: Pick<Asked, "subjectId" | "month">,
  ) {
    super();
  }

  protected ask(model: LedgerModel) {
    const affordable = kinds.flatMap(([kind, { debit }]) =>
      places
        .filter((place) => debit && model.balance(model.account(debit, place)) > 0n)
        .map((place) => ({ ...place, kind })),
    );
    const chosen = affordable[this.pick % Math.max(affordable.length, 1)];
    if (!chosen) return null;
    const person = oneOf(transferKinds[chosen.kind].roles, this.pick);
    return [{ ...chosen, ...this.more, person, key: model.nextKey(), amount: shareOf(model, chosen, this.percent) }];
  }
}

/** Somebody settles, releases or reverses what was done, with or without its amount. */
class Mend extends Posting {
  constructor(
    readonly kind: "fulfilment" | "release" | "reversal",
    /** Null: one of those who may. */
    readonly person: Actor | null,
    readonly pick: number,
    readonly month: 0 | 1,
    readonly isChanged: boolean,
  ) {
    super();
  }

  protected ask(model: LedgerModel) {
    const fitting = model.done
      .map((each, n) => ({ each, n }))
      // Now and then what cannot be mended so.
      .filter(({ each }) => this.pick % 7 === 0 || (each.kind === "reservation") === (this.kind !== "reversal"));
    const chosen = fitting[this.pick % Math.max(fitting.length, 1)];
    if (!chosen) return null;
    const { amount, project, year, subjectId } = chosen.each;
    const which = this.kind === "reversal" ? { reverses: chosen.n } : { resolves: chosen.n };
    const same = { amount: amount + (this.isChanged ? 1n : 0n), project, year, subjectId };
    const person = this.person ?? oneOf(transferKinds[chosen.each.kind].roles, this.pick);
    return [{ ...same, ...which, key: model.nextKey(), kind: this.kind, person, month: this.month }];
  }
}

/** Somebody sends again what was posted, the same or changed. */
class Retry extends Posting {
  constructor(
    readonly pick: number,
    readonly change: Partial<Pick<Asked, "person" | "month" | "subjectId">>,
  ) {
    super();
  }

  protected ask(model: LedgerModel) {
    const before = model.done[this.pick % Math.max(model.done.length, 1)];
    if (!before) return null;
    const { from: _, to: __, ...asked } = before;
    return [{ ...asked, ...this.change }];
  }
}

const keepers: Record<Book, Actor> = {
  ...{ east: "wang.lei", west: "zhang.wei", county: "sun.yan", national: "zhao.min" },
};

class Close implements Command {
  constructor(
    readonly book: Book,
    readonly month: 0 | 1,
  ) {}
  check = () => true;
  async run(model: LedgerModel, real: RealLedger) {
    const found = await real.close(keepers[this.book], this.book, this.month);
    expect(found, `${this}`).toBe(model.close(this.book, this.month));
  }
  toString = () => `Close(${this.book}, ${this.month})`;
}

/** Two of the centre open what is closed: one asks, the other grants. */
class Reopen implements Command {
  constructor(readonly pick: number) {}
  check = (model: Readonly<LedgerModel>) => model.closed.length > 0;
  async run(model: LedgerModel, real: RealLedger) {
    const period = model.closed[this.pick % model.closed.length];
    if (!period) return;
    const { book, month } = period;
    if (!period.isAsked) expect(await real.askReopening("zhao.min", book, month), `${this}`).toBeNull();
    period.isAsked = true;
    expect(await real.reopen("zhao.min", book, month), `${this}`).toBe(expectedOfAsker(model, period));
    expect(await real.reopen("gao.yuan", book, month), `${this}`).toBe(model.reopen(period));
  }
  toString = () => `Reopen(${this.pick})`;
}

/** Whoever asked does not grant, also where somebody else could. */
function expectedOfAsker(model: LedgerModel, period: LedgerModel["closed"][number]) {
  const before = model.closed;
  const refusal = model.reopen(period);
  model.closed = before;
  return refusal ?? "period_reopened_by_two";
}

const person = fc.constantFrom(...people);
const month = fc.constantFrom(0 as const, 1 as const);
const place = {
  project: fc.constantFrom(0 as const, 1 as const),
  year: fc.constantFrom(0 as const, 1 as const),
  month,
};
const subjectId = fc.nat(4);
const percent = fc.constantFrom(30n, 50n, 100n, 101n, 150n);
const amount = fc.oneof(
  fc.bigInt({ min: 1n, max: 60n }).map((fen) => ({ fen })),
  percent.map((each) => ({ percent: each })),
);

/** Mostly by who may, so that sequences go far; now and then by anybody. */
const drawn = fc.constantFrom(...kinds).chain(([kind, { roles }]) => {
  const own = people.filter((each) => roles.includes(actors[each]));
  const who = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: person });
  return fc.record({ ...place, kind: fc.constant(kind), person: who, subjectId, amount });
});
const pairs = fc.tuple(drawn, drawn).filter(([one, other]) => {
  const rolesOfOther: readonly string[] = transferKinds[other.kind].roles;
  return rolesOfOther.includes(actors[one.person]);
});
const mend = (kind: "fulfilment" | "release" | "reversal", weight: number) => ({
  weight,
  arbitrary: fc
    .tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: person }),
      fc.nat(1000),
      month,
      fc.constantFrom(false, false, false, true),
    )
    .map((each) => new Mend(kind, ...each)),
});
const changes = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ person, month, subjectId }, { requiredKeys: [] }) },
);

/** Everything that can be tried, weighed so that money gets far and now and then meets a closed month. */
const steps = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.tuple(fc.nat(1000), percent, fc.record({ subjectId, month })).map((each) => new Spend(...each)),
  },
  { weight: 8, arbitrary: drawn.map((each) => new Post([each])) },
  { weight: 3, arbitrary: pairs.map((each) => new Post(each)) },
  mend("fulfilment", 4),
  mend("release", 2),
  mend("reversal", 4),
  { weight: 2, arbitrary: fc.tuple(fc.nat(1000), changes).map((each) => new Retry(...each)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...books), month).map((each) => new Close(...each)) },
  { weight: 2, arbitrary: fc.nat(1000).map((pick) => new Reopen(pick)) },
);

/** Sequences of what several people try. `replayPath` of a failure repeats just it. */
export const sequences = (replayPath?: string) =>
  fc.commands([steps as fc.Arbitrary<Command>], {
    ...{ maxCommands: 40, size: "max" },
    ...(replayPath ? { replayPath } : {}),
  });

const begun = (kind: TransferKind, person: Actor, fen: bigint, project: 0 | 1 = 0): Drawn => ({
  ...{ kind, person, project, year: 0, month: 0, subjectId: 0, amount: { fen } },
});

/** Every sequence finds some money on every step of the way. */
export const beginning: readonly Command[] = [
  new Post([
    begun("pledge", "wang.lei", 500n),
    begun("commitment", "wang.lei", 200n),
    begun("reservation", "wang.lei", 50n),
    begun("sending", "wang.lei", 200n),
  ]),
  new Post([
    begun("receipt", "zhang.wei", 150n),
    begun("pass_down_to_prefecture", "zhang.wei", 40n),
    begun("pass_down", "zhang.wei", 100n),
  ]),
  new Post([begun("prefecture_receipt", "bao.lin", 30n)]),
  new Post([
    begun("pass_down_receipt", "sun.yan", 80n),
    begun("returning", "sun.yan", 10n),
    begun("capital_paid_in", "sun.yan", 20n),
  ]),
  new Post([begun("reallocation_out", "li.na", 10n), begun("reallocation_in", "li.na", 10n, 1)]),
];

/** Opens what a sequence left closed, so that later ones find the books open. */
export async function reopenAll(model: LedgerModel, real: RealLedger) {
  const order = (each: { book: Book; month: number }) => 2 * each.month + (each.book === "national" ? 1 : 0);
  for (const { book, month: which, isAsked } of [...model.closed].sort((a, b) => order(b) - order(a))) {
    if (!isAsked) await real.askReopening("zhao.min", book, which);
    await real.reopen("gao.yuan", book, which);
  }
}
