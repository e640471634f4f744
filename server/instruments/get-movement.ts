import type { InstrumentState } from "@/core/instruments/instrument-life";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type BehindPayment, readBehind } from "../money/read-behind";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import type { ListedMovement } from "./list-movements";

type MovementHead = ListedMovement & {
  projectId: number;
  projectTitle: string;
  instrumentKind: InstrumentKind;
  instrumentState: InstrumentState;
  source: Source;
  fiscalYear: number;
  bankReference: string | null;
  reason: string | null;
  registeredById: number;
  registeredByZh: string;
  registeredByEn: string;
  recordedAt: string;
  confirmedByZh: string | null;
  confirmedByEn: string | null;
  confirmedAt: string | null;
  revision: number;
};

export type MovementDetail = MovementHead &
  Pick<BehindPayment, "papers" | "timeline"> & {
    /** The movements that settled it, in their order. */
    followers: { code: string; kind: ListedMovement["kind"]; amount: bigint; happenedOn: string }[];
    transfers: SubjectTransfer[];
  };

/** Everything that the page of one movement of an instrument shows. Throws not_found. */
export async function getMovement(work: Work, { code }: { code: string }): Promise<MovementDetail> {
  const head = await readHead(work, code);
  const [followers, transfers, behind] = await Promise.all([
    work.sql<MovementDetail["followers"]>`
      select code, kind, amount, happened_on as "happenedOn" from instrument_movement
      where follows_id = ${head.id} and state = 'confirmed' order by id`,
    readTransfers(work, { projectId: head.projectId, subject: "instrument_movement", subjectId: head.id }),
    readBehind(work, "instrument_movement", head.id),
  ]);
  return { ...head, followers: [...followers], transfers, papers: behind.papers, timeline: behind.timeline };
}

async function readHead({ sql }: Work, code: string): Promise<MovementHead> {
  const [head] = await sql<MovementHead[]>`
    select r.id, r.code, i.code as "instrumentCode", i.name as "instrumentName", i.kind as "instrumentKind",
      i.state as "instrumentState", p.id as "projectId", p.code as "projectCode", p.title as "projectTitle",
      r.pairing_id as "pairingId", r.county_code as "countyCode", r.source, r.fiscal_year as "fiscalYear", r.kind,
      r.state, r.amount, r.settled, r.happened_on as "happenedOn", r.counterparty_kind as "counterpartyKind",
      r.counterparty_name as "counterpartyName", r.document_number as "documentNumber",
      r.bank_reference as "bankReference", r.reason, o.code as "followsCode", r.registered_by as "registeredById",
      q.name_zh as "registeredByZh", q.name_en as "registeredByEn", r.recorded_at as "recordedAt",
      c.name_zh as "confirmedByZh", c.name_en as "confirmedByEn", r.confirmed_at as "confirmedAt", r.revision
    from instrument_movement r
    join instrument i on i.id = r.instrument_id
    join project p on p.id = r.project_id
    join person q on q.id = r.registered_by
    left join person c on c.id = r.confirmed_by
    left join instrument_movement o on o.id = r.follows_id
    where r.code = ${code}`;
  if (!head) throw notFound();
  return {
    ...head,
    recordedAt: isoInstant(head.recordedAt),
    confirmedAt: head.confirmedAt && isoInstant(head.confirmedAt),
  };
}
