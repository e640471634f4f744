import { figuresOf, type InstrumentFigures } from "@/core/instruments/instrument-figures";
import type { InstrumentState } from "@/core/instruments/instrument-life";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { AccountKind } from "@/core/money/transfer-kinds";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type BehindPayment, readBehind } from "../money/read-behind";
import { type ListedMovement, listMovements } from "./list-movements";
import { readFigures } from "./read-figures";

type InstrumentHead = {
  id: number;
  code: string;
  kind: InstrumentKind;
  name: string;
  state: InstrumentState;
  projectId: number;
  projectCode: string;
  projectTitle: string;
  projectStage: ProjectStage;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  operatorName: string;
  agreementNumber: string;
  agreedOn: string;
  /** How many times its capital the exposure may be; null for kinds that give no guarantees. */
  exposureMultiple: number | null;
  registeredByZh: string;
  registeredByEn: string;
  recordedAt: string;
  endedByZh: string | null;
  endedByEn: string | null;
  endedOn: string | null;
  endReason: string | null;
  revision: number;
  /** With the county from this source and year: what can be paid in, in fen. */
  withCounty: bigint;
};

export type InstrumentDetail = InstrumentHead &
  InstrumentFigures &
  Pick<BehindPayment, "papers" | "timeline"> & {
    /** The accounts of its line that it has used, each with a statement, by kind. */
    accounts: Partial<Record<AccountKind, number>>;
    /** The newest; the whole list has a page of its own. */
    movements: ListedMovement[];
    movementCount: number;
  };

/** Everything that the page of one instrument shows. Throws not_found. */
export async function getInstrument(work: Work, { code }: { code: string }): Promise<InstrumentDetail> {
  const head = await readHead(work, code);
  const [sums, accounts, movements, behind] = await Promise.all([
    readFigures(work, head.id),
    readAccounts(work, head),
    listMovements(work, { instrument: code }),
    readBehind(work, "instrument", head.id),
  ]);
  return {
    ...head,
    ...figuresOf(sums),
    accounts,
    movements: movements.rows,
    movementCount: movements.totals.count,
    papers: behind.papers,
    timeline: behind.timeline,
  };
}

async function readHead({ sql }: Work, code: string): Promise<InstrumentHead> {
  const [head] = await sql<InstrumentHead[]>`
    select r.id, r.code, r.kind, r.name, r.state, p.id as "projectId", p.code as "projectCode",
      p.title as "projectTitle", p.stage as "projectStage", r.pairing_id as "pairingId", r.county_code as "countyCode",
      coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn", r.source,
      r.fiscal_year as "fiscalYear", r.operator_name as "operatorName", r.agreement_number as "agreementNumber",
      r.agreed_on as "agreedOn", r.exposure_multiple as "exposureMultiple", q.name_zh as "registeredByZh",
      q.name_en as "registeredByEn", r.recorded_at as "recordedAt", e.name_zh as "endedByZh", e.name_en as "endedByEn",
      r.ended_on as "endedOn", r.end_reason as "endReason", r.revision,
      coalesce(held.credits - held.debits - held.pending_debits, 0)::bigint as "withCounty"
    from instrument r
    join project p on p.id = r.project_id
    join person q on q.id = r.registered_by
    left join person e on e.id = r.ended_by
    left join division v on v.code = r.county_code and v.valid_from <= r.agreed_on
      and (v.valid_to is null or r.agreed_on < v.valid_to)
    left join account held on held.project_id = r.project_id and held.source = r.source
      and held.fiscal_year = r.fiscal_year and held.kind = 'county'
    where r.code = ${code}`;
  if (!head) throw notFound();
  return { ...head, recordedAt: isoInstant(head.recordedAt) };
}

async function readAccounts({ sql }: Work, head: InstrumentHead): Promise<InstrumentDetail["accounts"]> {
  const rows = await sql<{ kind: AccountKind; id: number }[]>`
    select kind, id::integer from account
    where project_id = ${head.projectId} and source = ${head.source} and fiscal_year = ${head.fiscalYear}`;
  return Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));
}
