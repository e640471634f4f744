import { conflict, notFound } from "@/core/kernel/domain-error";
import { mayStep } from "@/core/kernel/transition";
import { flagTransitions } from "@/core/rules/flag-life";
import type { FlagState } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";

export type LockedFlag = {
  id: number;
  code: string;
  state: FlagState;
  ruleCode: string;
  /** Whether its rule may be waived; a rule on separation of duties never is. */
  waivable: boolean;
  projectId: number;
  pairingId: string;
  countyCode: string;
};

/**
 * A flag by its code, held until the work ends. Throws not_found. With `to`, throws the conflict `flags.moved_on` when the
 * actor may not take it there from where it is.
 */
export async function lockFlag({ sql, actor }: Work, code: string, to?: FlagState): Promise<LockedFlag> {
  const [row] = await sql<LockedFlag[]>`
    select f.id, f.code, f.state, f.rule_code as "ruleCode", f.project_id as "projectId", f.pairing_id as "pairingId", f.county_code as "countyCode",
      coalesce((select r.waivable from rule r where r.version_id = f.version_id and r.code = f.rule_code
        and r.subject = f.subject), false) as waivable
    from flag f where f.code = ${code} for update`;
  if (!row) throw notFound("flagCode");
  if (to !== undefined && !mayStep(flagTransitions, row.state, to, actor.role))
    throw conflict("flags.moved_on", { code: row.code });
  return row;
}
