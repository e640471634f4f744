import type { Role } from "@/core/kernel/roles";
import { type AccountKind, accountKinds, type TransferKind, transferKinds } from "@/core/money/transfer-kinds";

/** One thing that somebody tries, as the property test draws it; `pick` chooses among what was posted so far. */
export type Attempt = { role: Role; fiscalYear: number; amount: bigint } & (
  | { step: "post"; kind: TransferKind }
  | { step: "resolve"; kind: "fulfilment" | "release"; pick: number }
  | { step: "reverse"; pick: number }
  | { step: "repeat"; pick: number; changed: boolean }
);

/** A posting as the model asks for it. */
export type Asked = {
  key: string;
  kind: TransferKind;
  amount: bigint;
  fiscalYear: number;
  role: Role;
  /** Positions in `done`. */
  resolves?: number;
  reverses?: number;
};

type Done = Asked & { from: AccountKind; to: AccountKind };

/**
 * The ledger of one project, far simpler than the real one: a list of what was done, from which every balance is summed
 * anew. Real ids are kept beside it by the test.
 */
export class LedgerModel {
  readonly done: Done[] = [];
  private keys = 0;

  balance(kind: AccountKind, fiscalYear: number): bigint {
    return this.done
      .filter((each) => each.fiscalYear === fiscalYear && moves(each))
      .reduce((sum, each) => sum + (each.to === kind ? each.amount : 0n) - (each.from === kind ? each.amount : 0n), 0n);
  }

  reserved(fiscalYear: number): bigint {
    return this.done
      .filter((each, n) => each.fiscalYear === fiscalYear && each.kind === "reservation" && !this.isResolved(n))
      .reduce((sum, each) => sum + each.amount, 0n);
  }

  /** What an attempt asks of the ledger; null when there is nothing yet that it could name. */
  ask(attempt: Attempt): Asked | null {
    const { role, fiscalYear, amount } = attempt;
    const key = `model:${++this.keys}`;
    if (attempt.step === "post") return { key, kind: attempt.kind, amount, fiscalYear, role };
    const position = this.done.length === 0 ? -1 : attempt.pick % this.done.length;
    const named = this.done[position];
    if (!named) return null;
    if (attempt.step === "repeat") return { ...named, amount: named.amount + (attempt.changed ? 1n : 0n) };
    const same = { key, amount: named.amount, fiscalYear: named.fiscalYear, role };
    return attempt.step === "resolve"
      ? { ...same, kind: attempt.kind, resolves: position }
      : { ...same, kind: "reversal", reverses: position };
  }

  /** The refusal that the ledger must give, or null, and then the model has done it. */
  attempt(asked: Asked): string | null {
    const refusal = this.refusal(asked);
    if (refusal === null && !this.find(asked.key)) this.done.push({ ...asked, ...this.places(asked) });
    return refusal;
  }

  private refusal(asked: Asked): string | null {
    const { kind, role } = asked;
    if (!(transferKinds[kind].roles as readonly Role[]).includes(role)) return "ledger_actor_may_post";
    const named = this.done[asked.resolves ?? asked.reverses ?? -1];
    if (asked.resolves !== undefined && named?.kind !== "reservation") return "ledger_resolves_pending";
    if (asked.reverses !== undefined && (!named || !moves(named) || named.kind === "reversal"))
      return "ledger_reverses_posted";
    if (kind === "reversal" && named && !(transferKinds[named.kind].roles as readonly Role[]).includes(role))
      return "ledger_actor_may_reverse";
    if (named && named.amount !== asked.amount) return "ledger_same_as_original";
    const before = this.find(asked.key);
    if (before) return before.amount === asked.amount ? null : "transfer_key_changed";
    if (asked.resolves !== undefined && this.isResolved(asked.resolves)) return "transfer_resolved_once";
    if (asked.reverses !== undefined && this.done.some((each) => each.reverses === asked.reverses))
      return "transfer_reversed_once";
    return this.isCovered(asked) ? null : "account_no_overdraft";
  }

  private isCovered(asked: Asked): boolean {
    const { from } = this.places(asked);
    if (accountKinds[from].outside || asked.resolves !== undefined) return true;
    const held = from === "committed" ? this.reserved(asked.fiscalYear) : 0n;
    return this.balance(from, asked.fiscalYear) - held >= asked.amount;
  }

  private places(asked: Asked): { from: AccountKind; to: AccountKind } {
    const original = this.done[asked.reverses ?? -1];
    const { debit, credit } = transferKinds[asked.kind];
    return { from: debit ?? (original?.to as AccountKind), to: credit ?? (original?.from as AccountKind) };
  }

  private isResolved = (position: number) => this.done.some((each) => each.resolves === position);
  private find = (key: string) => this.done.find((each) => each.key === key);
}

const moves = ({ kind }: { kind: TransferKind }) => kind !== "reservation" && kind !== "release";
