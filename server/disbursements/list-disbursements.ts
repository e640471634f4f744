import type { DisbursementState } from "@/core/disbursements/disbursement-life";
import type { DisbursementsQuery } from "@/core/disbursements/disbursements-query";
import type { Purpose, Source } from "@/core/kernel/fund-terms";
import { typedCodes } from "@/core/kernel/human-code";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { anywhere, type Condition, type Filter, listCondition } from "../list-condition";

export type ListedDisbursement = {
  id: number;
  code: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  /** The county by the name of the day of the request. */
  countyZh: string;
  countyEn: string;
  state: DisbursementState;
  source: Source;
  fiscalYear: number;
  purpose: Purpose;
  /** In fen. */
  amount: bigint;
  received: bigint;
  takenBack: bigint;
  requestedOn: string;
  approvedOn: string | null;
  sentOn: string | null;
};

export type DisbursementList = Page<ListedDisbursement> & {
  /** Of everything that the filters let through, in fen. */
  totals: { count: number; amount: bigint; received: bigint };
};

/** A page of 50 (or `most`) disbursements, newest first, with totals. */
export async function listDisbursements(work: Work, query: DisbursementsQuery, most = PAGE): Promise<DisbursementList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: DisbursementsQuery): Filter[] {
  const [code] = query.text ? typedCodes(query.text) : [];
  const like = query.text && anywhere(query.text);
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.state && sql`r.state = ${query.state}`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    code ? sql`r.code = ${code}` : like && sql`(r.description ilike ${like} or r.payee_name ilike ${like})`,
  ];
}

function pageOf({ sql }: Work, query: DisbursementsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedDisbursement[]>`
    select r.id, r.code, p.code as "projectCode", p.title as "projectTitle", r.pairing_id as "pairingId",
      r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.state, r.source, r.fiscal_year as "fiscalYear", r.purpose,
      r.amount, r.received, r.taken_back as "takenBack", r.requested_on as "requestedOn",
      r.approved_on as "approvedOn", r.sent_on as "sentOn"
    from (select * from disbursement r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    left join division v on v.code = r.county_code and v.valid_from <= r.requested_on
      and (v.valid_to is null or r.requested_on < v.valid_to)
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<DisbursementList["totals"]> {
  const [totals] = await sql<DisbursementList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount), 0)::bigint as amount,
      coalesce(sum(r.received), 0)::bigint as received
    from disbursement r where ${condition}`;
  return totals ?? { count: 0, amount: 0n, received: 0n };
}
