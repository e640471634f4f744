import { notFound } from "@/core/kernel/domain-error";
import type { Source } from "@/core/kernel/fund-terms";
import type { PassDownLeg } from "@/core/pass-downs/pass-down-leg";
import type { Work } from "@/db/work";

/** A pass-down whose row this work has locked. */
export type LockedPassDown = {
  id: number;
  code: string;
  projectId: number;
  pairingId: string;
  countyCode: string;
  source: Source;
  fiscalYear: number;
  leg: PassDownLeg;
  amount: bigint;
  passedOn: string;
  confirmedAmount: bigint | null;
  takenBack: bigint;
  revision: number;
};

/** Locks pass-downs by their codes, which must differ, and gives them in that order. Throws 'not_found' outside the scope. */
export async function lockPassDowns(work: Work, codes: readonly string[]): Promise<LockedPassDown[]> {
  const rows = await work.sql<LockedPassDown[]>`
    select id, code, project_id as "projectId", pairing_id as "pairingId", county_code as "countyCode", source,
      fiscal_year as "fiscalYear", leg, amount, passed_on as "passedOn", confirmed_amount as "confirmedAmount",
      taken_back as "takenBack", revision
    from pass_down where code = any (${codes as string[]}::text[]) order by id for update`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw notFound("code");
    return row;
  });
}
