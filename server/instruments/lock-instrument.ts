import type { InstrumentState } from "@/core/instruments/instrument-life";
import type { InstrumentKind } from "@/core/instruments/instrument-terms";
import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { lockMoney } from "../money/post-transfers";

/** An instrument whose row, and whose project's money, this work has locked. */
export type LockedInstrument = {
  id: number;
  code: string;
  kind: InstrumentKind;
  state: InstrumentState;
  projectId: number;
  projectCode: string;
  projectStage: ProjectStage;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  agreedOn: string;
  exposureMultiple: number | null;
};

/**
 * Locks an instrument by its code and then the money of its project: what is judged afterwards stays so until the end.
 * Throws 'not_found' outside the scope, and 'conflict' when it has been ended.
 */
export async function lockInstrument(work: Work, code: string): Promise<LockedInstrument> {
  const [row] = await work.sql<LockedInstrument[]>`
    select i.id, i.code, i.kind, i.state, i.project_id as "projectId", p.code as "projectCode",
      p.stage as "projectStage", i.pairing_id as "pairingId", i.county_code as "countyCode", i.source,
      i.fiscal_year as "fiscalYear", i.agreed_on as "agreedOn", i.exposure_multiple as "exposureMultiple"
    from instrument i join project p on p.id = i.project_id where i.code = ${code} for update of i`;
  if (!row) throw notFound("code");
  if (row.state !== "running") throw conflict("conflict", { code, state: row.state });
  await lockMoney(work, [row]);
  return row;
}
