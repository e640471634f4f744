import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import type { TransfersQuery } from "@/core/money/transfers-query";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";
import { type Movement, withBalances } from "./with-balances";

export type ListedTransfer = Movement & {
  kind: TransferKind;
  from: AccountKind;
  to: AccountKind;
  projectCode: string;
  projectTitle: string;
  source: string;
  fiscalYear: number;
  valueDate: string;
  recordedAt: string;
  personZh: string;
  personEn: string;
  /** 'disbursement', 'commitment' …, and the human code of that record. */
  subject: string;
  subjectCode: string | null;
  bankReference: string | null;
  reason: string | null;
  reversesId: number | null;
  reversedById: number | null;
};

export type Statement = Page<ListedTransfer & { balance: bigint | null }> & {
  /** Of all transfers that the filters let through; `amount` in fen counts what was posted. */
  totals: { count: number; amount: bigint };
};

/**
 * A statement: 50 transfers, newest first. Of one account each row has the balance after it (credits less debits);
 * of several it is null, because the balance of many accounts is not one figure that a transfer moves.
 */
export async function listTransfers(work: Work, query: TransfersQuery): Promise<Statement> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition), totalsOf(work, condition)]);
  const page = keysetPage(
    found.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) })),
    query,
  );
  return { ...page, rows: await withBalances(work, query.account, page.rows), totals };
}

function filters({ sql }: Work, query: TransfersQuery): Filter[] {
  const { account, kind } = query;
  return [
    account === undefined ? undefined : sql`(r.debit_account = ${account} or r.credit_account = ${account})`,
    kind &&
      sql`exists (select 1 from account a where a.id in (r.debit_account, r.credit_account) and a.kind = ${kind})`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
  ];
}

function pageOf({ sql }: Work, query: TransfersQuery, condition: Condition) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const subjectCode = (table: string) => sql`(select code from ${sql(table)} s where s.id = r.subject_id)`;
  return sql<ListedTransfer[]>`
    select r.id::integer, r.kind, r.state, r.amount, r.debit_account::integer as "debitAccount",
      r.credit_account::integer as "creditAccount", d.kind as "from", c.kind as "to", p.code as "projectCode",
      p.title as "projectTitle", d.source, d.fiscal_year as "fiscalYear", r.value_date as "valueDate",
      r.recorded_at as "recordedAt", w.name_zh as "personZh", w.name_en as "personEn", r.subject,
      case r.subject
        when 'commitment' then ${subjectCode("commitment")} when 'disbursement' then ${subjectCode("disbursement")}
        when 'pass_down' then ${subjectCode("pass_down")} when 'expenditure' then ${subjectCode("expenditure")}
        when 'money_return' then ${subjectCode("money_return")} end as "subjectCode",
      r.bank_reference as "bankReference", r.reason, r.reverses_id::integer as "reversesId",
      (select u.id::integer from transfer u where u.reverses_id = r.id) as "reversedById"
    from (select * from transfer r where ${condition} and ${place} order by ${order} limit ${PAGE + 1}) r
    join account d on d.id = r.debit_account
    join account c on c.id = r.credit_account
    join project p on p.id = r.project_id
    join person w on w.id = r.recorded_by
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<Statement["totals"]> {
  const [totals] = await sql<Statement["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.state = 'posted'), 0)::bigint as amount
    from transfer r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
