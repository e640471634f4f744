import type { MovementState } from "@/core/instruments/instrument-life";
import type { CounterpartyKind } from "@/core/instruments/instrument-terms";
import type { MovementsQuery } from "@/core/instruments/instruments-query";
import type { MovementKind } from "@/core/instruments/movement-kinds";
import { typedCodes } from "@/core/kernel/human-code";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { anywhere, type Condition, type Filter, listCondition } from "../list-condition";

export type ListedMovement = {
  id: number;
  code: string;
  instrumentCode: string;
  instrumentName: string;
  projectCode: string;
  pairingId: string;
  countyCode: string;
  kind: MovementKind;
  state: MovementState;
  /** In fen; `settled` is how much of it later movements have settled. */
  amount: bigint;
  settled: bigint;
  happenedOn: string;
  counterpartyKind: CounterpartyKind;
  counterpartyName: string;
  documentNumber: string;
  followsCode: string | null;
};

export type MovementList = Page<ListedMovement> & {
  /** Of everything that the filters let through; the amount counts what is confirmed, in fen. */
  totals: { count: number; amount: bigint };
};

/** A page of 50 (or `most`) movements of instruments, newest first, with totals. */
export async function listMovements(work: Work, query: MovementsQuery, most = PAGE): Promise<MovementList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

function filters({ sql }: Work, query: MovementsQuery): Filter[] {
  const [code] = query.text ? typedCodes(query.text) : [];
  const like = query.text && anywhere(query.text);
  return [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.kind && sql`r.kind = ${query.kind}`,
    query.state && sql`r.state = ${query.state}`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.instrument && sql`r.instrument_id = (select id from instrument where code = ${query.instrument})`,
    code ? sql`r.code = ${code}` : like && sql`(r.counterparty_name ilike ${like} or r.document_number ilike ${like})`,
  ];
}

function pageOf({ sql }: Work, query: MovementsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<ListedMovement[]>`
    select r.id, r.code, i.code as "instrumentCode", i.name as "instrumentName", p.code as "projectCode",
      r.pairing_id as "pairingId", r.county_code as "countyCode", r.kind, r.state, r.amount, r.settled,
      r.happened_on as "happenedOn", r.counterparty_kind as "counterpartyKind",
      r.counterparty_name as "counterpartyName", r.document_number as "documentNumber", o.code as "followsCode"
    from (select * from instrument_movement r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join instrument i on i.id = r.instrument_id
    join project p on p.id = r.project_id
    left join instrument_movement o on o.id = r.follows_id
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<MovementList["totals"]> {
  const [totals] = await sql<MovementList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(r.amount) filter (where r.state = 'confirmed'), 0)::bigint as amount
    from instrument_movement r where ${condition}`;
  return totals ?? { count: 0, amount: 0n };
}
