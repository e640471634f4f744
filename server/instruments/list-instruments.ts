import { figuresOf, type InstrumentFigures, type InstrumentSums } from "@/core/instruments/instrument-figures";
import type { InstrumentState } from "@/core/instruments/instrument-life";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import type { InstrumentsQuery } from "@/core/instruments/instruments-query";
import type { Source } from "@/core/kernel/fund-terms";
import { typedCodes } from "@/core/kernel/human-code";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { anywhere, type Condition, type Filter, listCondition } from "../list-condition";
import { figureColumns } from "./figure-columns";

type Listed = {
  id: number;
  code: string;
  kind: InstrumentKind;
  name: string;
  state: InstrumentState;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  /** The county by the name of the day of the agreement. */
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  operatorName: string;
};
export type ListedInstrument = Listed & InstrumentFigures;

/** The figures of all instruments of one kind together; ratios are those of the sums. */
export type KindTotals = InstrumentFigures & { kind: InstrumentKind; count: number };

export type InstrumentList = Page<ListedInstrument> & {
  /** Of everything that the filters let through: how many, and the figures of each kind that is among them. */
  totals: { count: number; kinds: KindTotals[] };
};

/** A page of 50 (or `most`) instruments, newest first, with totals by kind. */
export async function listInstruments(work: Work, query: InstrumentsQuery, most = PAGE): Promise<InstrumentList> {
  const { condition } = listCondition(work, filters(work, query));
  const [found, kinds] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  const rows = found.map((row) => ({ ...row, ...figuresOf(row) }));
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  return { ...keysetPage(rows, query, most), totals: { count, kinds } };
}

function filters({ sql }: Work, query: InstrumentsQuery): Filter[] {
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
    code
      ? sql`r.code = ${code}`
      : like && sql`(r.name ilike ${like} or r.operator_name ilike ${like} or r.agreement_number ilike ${like})`,
  ];
}

function pageOf(work: Work, query: InstrumentsQuery, condition: Condition, most: number) {
  const { sql } = work;
  const place = query.after ? sql`r.id > ${query.after}` : query.before ? sql`r.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`r.id` : sql`r.id desc`;
  return sql<(Listed & InstrumentSums)[]>`
    select r.id, r.code, r.kind, r.name, r.state, p.code as "projectCode", p.title as "projectTitle",
      r.pairing_id as "pairingId", r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear",
      r.operator_name as "operatorName", ${figureColumns(work).columns}
    from (select * from instrument r where ${condition} and ${place} order by ${order} limit ${most + 1}) r
    join project p on p.id = r.project_id
    join instrument_figures f on f.instrument_id = r.id
    left join division v on v.code = r.county_code and v.valid_from <= r.agreed_on
      and (v.valid_to is null or r.agreed_on < v.valid_to)
    order by ${order}`;
}

const summed = [
  ...["capital", "exposure", "outstanding", "claimed", "lost", "endowment", "issued", "called", "drawn", "repaid"],
  ...["written_off", "claims_paid", "recovered", "subsidies"],
] as const;

async function totalsOf(work: Work, condition: Condition): Promise<KindTotals[]> {
  const { sql } = work;
  const sums = summed.reduce((before, name) => sql`${before}, sum(f.${sql(name)})::bigint as ${sql(name)}`, sql``);
  const rows = await sql<({ kind: InstrumentKind; count: number } & InstrumentSums)[]>`
    select f.kind, f.count, ${figureColumns(work).columns} from (
      select r.kind, count(*)::integer as count ${sums}
      from instrument r join instrument_figures f on f.instrument_id = r.id where ${condition} group by r.kind) f
    order by f.kind`;
  return rows.map((row) => ({ ...row, ...figuresOf(row) }));
}
