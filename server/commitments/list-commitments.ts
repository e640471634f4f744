import type { CommitmentsQuery } from "@/core/commitments/commitments-query";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type Condition, type Filter, listCondition } from "../list-condition";

export type ListedCommitment = {
  id: number;
  code: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  committedOn: string;
  documentNumber: string;
  committedByZh: string;
  committedByEn: string;
  /** Undone by a reversal. */
  reversed: boolean;
};

export type CommitmentList = Page<ListedCommitment> & { totals: { count: number; amount: bigint } };

/** A page of 50 (or `most`) commitments, newest first, with totals (reversed ones included). */
export async function listCommitments(work: Work, query: CommitmentsQuery, most = PAGE): Promise<CommitmentList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: CommitmentsQuery): Filter[] {
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ];
}

function pageOf({ sql }: Work, query: CommitmentsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedCommitment[]>`
    select r.id, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.amount,
      r.committed_on as "committedOn", r.document_number as "documentNumber", w.name_zh as "committedByZh",
      w.name_en as "committedByEn",
      exists (select 1 from transfer t join transfer u on u.reverses_id = t.id where t.key = 'commitment:' || r.id) as reversed
    from (select * from commitment r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    join person w on w.id = r.committed_by
    left join division v on v.code = r.county_code and v.valid_from <= r.committed_on
      and (v.valid_to is null or r.committed_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<CommitmentList["totals"]> {
  const [totals] = await sql<CommitmentList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount from commitment r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
