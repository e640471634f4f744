import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { ReallocationState } from "@/core/reallocations/reallocation-life";
import type { Work } from "@/db/work";

/** A re-allocation whose row this work has locked. */
export type LockedReallocation = {
  id: number;
  code: string;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  fromProjectId: number;
  toProjectId: number;
  fromProjectCode: string;
  toProjectCode: string;
  amount: bigint;
  reason: string;
  state: ReallocationState;
  askedOn: string;
};

/** Locks one re-allocation that waits for a decision. Throws 'not_found' outside the scope, 'conflict' once it is decided. */
export async function lockReallocation(work: Work, code: string): Promise<LockedReallocation> {
  const [row] = await work.sql<LockedReallocation[]>`
    select r.id, r.code, r.pairing_id as "pairingId", r.county_code as "countyCode", r.source,
      r.fiscal_year as "fiscalYear", r.from_project_id as "fromProjectId", r.to_project_id as "toProjectId",
      f.code as "fromProjectCode", t.code as "toProjectCode", r.amount, r.reason, r.state, r.asked_on as "askedOn"
    from reallocation r join project f on f.id = r.from_project_id join project t on t.id = r.to_project_id
    where r.code = ${code} for update of r`;
  if (!row) throw notFound("code");
  if (row.state !== "asked") throw conflict("conflict", { code, state: row.state });
  return row;
}
