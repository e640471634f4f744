import { figures, movesOf, type SignedKinds } from "@/core/money/figures";
import type { TransfersQuery } from "@/core/money/transfers-query";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";
import { signedKinds } from "../money/signed-kinds";
import { type ListedTransfer, transferColumns } from "./transfer-columns";

/** A transfer and the amount, with its sign, that it counts for what was asked for; null when nothing was. */
export type CountedTransfer = ListedTransfer & { counted: bigint | null };

export type TransferList = Page<CountedTransfer> & {
  /**
   * Of all transfers that the filters let through, in fen: `amount` is what was posted, `added` and `taken` what that did
   * to the account or figure asked for (both 0 when none is).
   */
  totals: { count: number; amount: bigint; added: bigint; taken: bigint };
};

/** The transfers behind a figure: a page of 50 (or as many as asked for), newest first, with totals. */
export async function listTransfers(
  work: Work,
  query: TransfersQuery,
  most = query.rows ?? PAGE,
): Promise<TransferList> {
  const asked = askedKinds(query);
  const { condition } = listCondition(work, filters(work, query, asked));
  const [found, totals] = await Promise.all([
    pageOf(work, query, condition, asked, most),
    totalsOf(work, condition, asked ?? { adds: [], takes: [] }),
  ]);
  const rows = found.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) }));
  return { ...keysetPage(rows, query, most), totals };
}

const askedKinds = ({ kind, figure }: TransfersQuery): SignedKinds | undefined =>
  kind ? movesOf(kind) : figure && figures[figure];

function filters(work: Work, query: TransfersQuery, asked: SignedKinds | undefined): Filter[] {
  const { sql } = work;
  const ofAccount = (condition: Condition) =>
    sql`exists (select 1 from account a where a.id = r.debit_account and ${condition})`;
  return [
    asked && signedKinds(work, asked).counts,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.source && ofAccount(sql`a.source = ${query.source}`),
    query.year === undefined ? undefined : ofAccount(sql`a.fiscal_year = ${query.year}`),
    query.division &&
      sql`in_statement(row(null, ${query.division}, null)::statement_scope, r.pairing_id,
        (select supporter_code from pairing q where q.id = r.pairing_id), r.county_code)`,
    query.purpose && sql`purpose_group(r.subject, r.subject_id) = ${query.purpose}`,
    query.from && sql`r.value_date >= ${query.from}`,
    query.until && sql`r.value_date <= ${query.until}`,
  ];
}

function pageOf(work: Work, query: TransfersQuery, condition: Condition, asked: SignedKinds | undefined, most: number) {
  const { sql } = work;
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  const { columns, joins } = transferColumns(work);
  const counted = asked ? signedKinds(work, asked).amount : sql`null::bigint`;
  return sql<CountedTransfer[]>`
    select ${columns}, ${counted} as counted
    from (select * from transfer r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    ${joins} order by ${order}`;
}

async function totalsOf(work: Work, condition: Condition, asked: SignedKinds): Promise<TransferList["totals"]> {
  const { sql } = work;
  const [totals] = await sql<TransferList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(m.amount) filter (where m.posted), 0)::bigint as amount,
      coalesce(sum(m.signed) filter (where m.signed > 0), 0)::bigint as added,
      coalesce(-sum(m.signed) filter (where m.signed < 0), 0)::bigint as taken
    from (select r.amount, r.state = 'posted' as posted, ${signedKinds(work, asked).amount} as signed
      from transfer r where ${condition}) m`;
  return totals ?? { count: 0, amount: 0n, added: 0n, taken: 0n };
}
