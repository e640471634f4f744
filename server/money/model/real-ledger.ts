import { expect } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import type { Book } from "@/core/kernel/fund-terms";
import {
  type AccountKind,
  accountKinds,
  type TransferKind,
  type TransferKindRow,
  transferKinds,
} from "@/core/money/transfer-kinds";
import { postTransfers, type TransferEntry } from "../post-transfers";
import type { MoneyStage } from "../stage-for-tests";
import type { Actor, Asked, LedgerModel } from "./ledger-model";

type Row = {
  address: string;
  ledger: string;
  balance: bigint;
  pending: bigint;
  summed: bigint;
  summedPending: bigint;
  wrong: number;
  resolvedTwice: number;
};

const firstYear = 3000;
/** Sequences go back in time, two months each, so that no sequence finds an earlier one's transfers before its own. */
const lastMonth = Date.UTC(2024, 0);

function isOfProject(kind: TransferKind): boolean {
  const { debit, credit }: TransferKindRow = transferKinds[kind];
  return [debit, credit].some((each) => each === null || accountKinds[each].holder === "project");
}

/** One sequence's part of the real ledger: two projects, and years and months of which no other sequence knows. */
export class RealLedger {
  private readonly ids: number[] = [];
  private readonly months: [string, string];

  constructor(
    private readonly stage: MoneyStage,
    private readonly projects: readonly [number, number],
    private readonly n: number,
  ) {
    const month = (offset: number) => {
      const first = new Date(lastMonth);
      first.setUTCMonth(first.getUTCMonth() - 2 * n + offset);
      return first.toISOString().slice(0, 7);
    };
    this.months = [month(0), month(1)];
  }

  /** Posts, and gives the refusal's name or null. */
  async post(model: LedgerModel, entries: Asked[]): Promise<string | null> {
    const person = entries[0]?.person as Actor;
    const known = new Set(model.done.map(({ key }) => key));
    return this.refusal(async () => {
      const ids = await this.stage.as(person, (work) =>
        postTransfers(
          work,
          entries.map((each) => this.entry(model, each)),
        ),
      );
      ids.forEach((id, n) => {
        if (!known.has(entries[n]?.key as string)) this.ids.push(id);
      });
    });
  }

  close = (person: Actor, book: Book, month: 0 | 1) =>
    this.refusal(() =>
      this.stage.as(
        person,
        (work) => work.sql`
          insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
          values (${book}, ${book === "national" ? null : "P01"}, ${book === "county" ? "150125" : null},
            ${this.first(month)}, (${this.first(month)}::date + interval '1 month - 1 day')::date, actor_person())`,
      ),
    );

  askReopening = (person: Actor, book: Book, month: 0 | 1) =>
    this.refusal(() =>
      this.stage.as(
        person,
        (work) => work.sql`
          update period set reopening_reason = 'drawn', reopening_asked_by = actor_person(), reopening_asked_at = now()
          where book = ${book} and starts_on = ${this.first(month)} and reopened_at is null`,
      ),
    );

  reopen = (person: Actor, book: Book, month: 0 | 1) =>
    this.refusal(() =>
      this.stage.as(
        person,
        (work) => work.sql`
          update period set reopened_by = actor_person(), reopened_at = now()
          where book = ${book} and starts_on = ${this.first(month)} and reopened_at is null`,
      ),
    );

  /** Every invariant of the ledger on the accounts of this sequence, and that the model agrees to the fen. */
  async check(model: LedgerModel) {
    const accounts = new Map(model.accounts().map((each) => [this.address(each), each]));
    const rows = await this.read([...accounts.keys()]);
    expect(rows.length, "accounts").toBe(accounts.size);
    const ledgers = new Map<string, bigint>();
    for (const row of rows) {
      const account = accounts.get(row.address) as string;
      const { address, balance, pending, summed, summedPending, wrong, resolvedTwice } = row;
      expect({ address, balance, pending }).toEqual({
        ...{ address, balance: model.balance(account), pending: model.reserved(account) },
      });
      expect({ address, summed, summedPending, wrong, resolvedTwice }).toEqual({
        ...{ address, summed: balance, summedPending: pending, wrong: 0, resolvedTwice: 0 },
      });
      if (!accountKinds[account.split(":")[1] as AccountKind].outside) expect(balance >= pending, address).toBe(true);
      ledgers.set(row.ledger, (ledgers.get(row.ledger) ?? 0n) + balance);
    }
    for (const [ledger, sum] of ledgers) expect(sum, `what came and what went in ${ledger}`).toBe(0n);
  }

  /** One question for the whole: kept and summed balances, running balances, and reservations that were resolved twice. */
  private read = (addresses: string[]) => this.stage.owner<Row[]>`
    select a.address, a.ledger, (a.credits - a.debits)::bigint as balance, a.pending_debits as pending, s.*
    from account a cross join lateral (
      select coalesce(sum(moved), 0)::bigint as summed, coalesce(sum(pending), 0)::bigint as "summedPending",
        count(*) filter (where kept <> running)::integer as wrong,
        (count(resolves_id) - count(distinct resolves_id))::integer as "resolvedTwice"
      from (select m.*, sum(moved) over (order by id) as running from (
        select id, resolves_id, debit_balance as kept, case state when 'posted' then -amount else 0 end as moved,
          case when state = 'pending' then amount when resolves_id is not null then -amount else 0 end as pending
        from transfer where debit_account = a.id
        union all
        select id, null, credit_balance, case state when 'posted' then amount else 0 end, 0
        from transfer where credit_account = a.id) m) r) s
    where a.address = any (${addresses})`;

  private first = (month: 0 | 1) => `${this.months[month]}-01`;

  private address(account: string): string {
    const [holder = "", kind, year] = account.split(":");
    const places: Record<string, string> = { pairing: "P01", county: "P01/150125" };
    const place = places[holder] ?? this.projects[Number(holder) as 0 | 1];
    return `${place}:provincial:${firstYear + 2 * this.n + Number(year)}:${kind}:CNY`;
  }

  private entry(model: LedgerModel, asked: Asked): TransferEntry {
    const { kind, amount, project, year, month, subjectId, resolves, reverses } = asked;
    return {
      ...{
        key: `${this.n}:${asked.key}`,
        kind,
        amount,
        source: "provincial",
        fiscalYear: firstYear + 2 * this.n + year,
      },
      ...{
        valueDate: `${this.months[month]}-15`,
        subject: "drawn",
        subjectId: 10 * this.n + subjectId,
        reason: "drawn",
      },
      ...(isOfProject(model.posted(asked))
        ? { projectId: this.projects[project] }
        : { pairingId: "P01", countyCode: "150125" }),
      resolves: this.ids[resolves ?? -1],
      reverses: this.ids[reverses ?? -1],
    };
  }

  private async refusal(run: () => Promise<unknown>): Promise<string | null> {
    try {
      await run();
      return null;
    } catch (error) {
      const code = (error as DomainError).errors?.[0]?.code;
      if (!code) throw error;
      return code.replace("constraint.", "");
    }
  }
}
