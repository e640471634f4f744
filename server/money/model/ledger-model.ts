import type { Book } from "@/core/kernel/fund-terms";
import type { Role } from "@/core/kernel/roles";
import { type AccountKind, accountKinds, type TransferKind, transferKinds } from "@/core/money/transfer-kinds";

/** Who takes part, all of one pairing and county but the stranger. */
export const actors = {
  "wang.lei": "eastern_coordinator",
  "li.na": "eastern_coordinator",
  "zhang.wei": "western_coordinator",
  "bao.lin": "western_coordinator",
  "sun.yan": "county_officer",
  "zhou.qiang": "county_officer",
  "zhao.min": "central_reviewer",
  "gao.yuan": "central_reviewer",
} as const satisfies Record<string, Role>;
export type Actor = keyof typeof actors;

/** A posting as it is asked for. Projects, years and months are the first or second of the sequence's own. */
export type Asked = {
  key: string;
  kind: TransferKind;
  person: Actor;
  amount: bigint;
  project: 0 | 1;
  year: 0 | 1;
  month: 0 | 1;
  subjectId: number;
  /** Positions in `done`. */
  resolves?: number;
  reverses?: number;
};
type Done = Asked & { from: string; to: string };
export type Closed = { book: Book; month: 0 | 1; isAsked: boolean };

const isOutside = (account: string) => accountKinds[account.split(":")[1] as AccountKind].outside;
const moves = ({ kind }: Asked) => kind !== "reservation" && kind !== "release";
const named = ({ resolves, reverses }: Asked) => resolves ?? reverses ?? -1;

/**
 * The ledger, far simpler than the real one: a list of what was done, from which every balance is summed anew. Real ids
 * are kept beside it (real-ledger.ts).
 */
export class LedgerModel {
  done: Done[] = [];
  closed: Closed[] = [];
  private keys = 0;

  nextKey = () => `${++this.keys}`;

  /** 'holder:kind:year', as positions of the sequence's own projects and years. */
  account(kind: AccountKind, { project, year }: Pick<Asked, "project" | "year">): string {
    const { holder } = accountKinds[kind];
    return `${holder === "project" ? project : holder}:${kind}:${year}`;
  }

  accounts = () => [...new Set(this.done.flatMap(({ from, to }) => [from, to]))];

  balance = (account: string) =>
    this.done
      .filter(moves)
      .reduce(
        (sum, { from, to, amount }) => sum + (to === account ? amount : 0n) - (from === account ? amount : 0n),
        0n,
      );

  reserved = (account: string) =>
    this.done
      .filter(
        (each, n) => each.kind === "reservation" && each.from === account && !this.done.some((t) => t.resolves === n),
      )
      .reduce((sum, { amount }) => sum + amount, 0n);

  /** The kind whose accounts are touched: a reversal's is that of its original. */
  posted = (asked: Asked): TransferKind => this.done[asked.reverses ?? -1]?.kind ?? asked.kind;

  /** What the ledger must refuse the entries with, or null, and then the model has done them. All or none. */
  post(entries: Asked[]): string | null {
    const refusal = this.refusalOf(entries);
    if (refusal !== null || entries.some((each) => this.find(each))) return refusal;
    const before = this.done;
    this.done = [...before, ...entries.map((each) => ({ ...each, ...this.between(each) }))];
    const overdrawn = this.accounts().some((each) => !isOutside(each) && this.balance(each) < this.reserved(each));
    if (overdrawn) this.done = before;
    return overdrawn ? "account_no_overdraft" : null;
  }

  /** What a closing of a book's month must be refused with, or null, and then it is closed. */
  close(book: Book, month: 0 | 1): string | null {
    const isClosed = (covering: Book[], which: number) =>
      this.closed.some((each) => covering.includes(each.book) && each.month === which);
    if (isClosed([book], month)) return "period_not_closed_yet";
    const earlier = this.done.some((each) => each.month < month && ["national", this.side(each)].includes(book));
    if (earlier && !isClosed([book, "national"], 0)) return "period_in_order";
    this.closed.push({ book, month, isAsked: false });
    return null;
  }

  /** The same for its reopening, once it was asked for. */
  reopen(period: Closed): string | null {
    const inTheWay = this.closed.some(
      (each) =>
        (each.month > period.month || (each.book !== period.book && each.month === period.month)) &&
        ["national", period.book].includes(each.book),
    );
    if (inTheWay) return "period_reopened_in_order";
    this.closed = this.closed.filter((each) => each !== period);
    return null;
  }

  private refusalOf(entries: Asked[]): string | null {
    const first = (reasons: (string | null)[]) => reasons.filter((each) => each !== null).sort()[0] ?? null;
    const reason = first(entries.map((each) => this.entryRefusal(each)));
    if (reason) return reason;
    if (entries.some((each) => !this.find(each) && this.isClosedFor(each))) return "ledger_period_open";
    if (entries.some((each) => this.isOwnConfirmation(each))) return "ledger_confirmed_by_another";
    if (entries.some((each) => this.find(each)))
      return entries.every((each) => this.isSame(each)) ? null : "transfer_key_changed";
    const isNamedTwice = (which: "resolves" | "reverses") =>
      entries.some((each) => each[which] !== undefined && this.done.some((t) => t[which] === each[which]));
    if (isNamedTwice("resolves")) return "transfer_resolved_once";
    return isNamedTwice("reverses") ? "transfer_reversed_once" : null;
  }

  private entryRefusal(asked: Asked): string | null {
    const original = this.done[named(asked)];
    if (asked.reverses !== undefined && (!original || !moves(original) || original.kind === "reversal"))
      return "ledger_reverses_posted";
    if (!(transferKinds[this.posted(asked)].roles as readonly Role[]).includes(actors[asked.person]))
      return asked.reverses === undefined ? "ledger_actor_may_post" : "ledger_actor_may_reverse";
    if (asked.resolves !== undefined && original?.kind !== "reservation") return "ledger_resolves_pending";
    const isAlike =
      !original ||
      (["amount", "subjectId", "project", "year"] as const).every((field) => original[field] === asked[field]);
    return isAlike ? null : "ledger_same_as_original";
  }

  private isClosedFor = (asked: Asked) =>
    this.closed.some(({ book, month }) => month === asked.month && ["national", this.side(asked)].includes(book));

  private isOwnConfirmation({ kind, subjectId, person }: Asked): boolean {
    const confirmed = transferKinds[kind].confirms as readonly string[];
    return this.done.some((t) => confirmed.includes(t.kind) && t.subjectId === subjectId && t.person === person);
  }

  private isSame(asked: Asked): boolean {
    const before = this.find(asked);
    const fields = [
      "kind",
      "person",
      "amount",
      "project",
      "year",
      "month",
      "subjectId",
      "resolves",
      "reverses",
    ] as const;
    return before !== undefined && fields.every((field) => before[field] === asked[field]);
  }

  private side = (asked: Asked) => transferKinds[this.posted(asked)].side ?? "";

  private between(asked: Asked): { from: string; to: string } {
    const original = this.done[asked.reverses ?? -1];
    if (original) return { from: original.to, to: original.from };
    const { debit, credit } = transferKinds[asked.kind];
    return { from: this.account(debit as AccountKind, asked), to: this.account(credit as AccountKind, asked) };
  }

  private find = ({ key }: Asked) => this.done.find((each) => each.key === key);
}
