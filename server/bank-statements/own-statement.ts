import { forbidden, notFound } from "@/core/kernel/domain-error";
import type { Side } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** A statement whose lines the actor's office decides on. */
export type OwnStatement = {
  id: number;
  code: string;
  side: Side;
  officeId: number;
  pairingId: string | null;
  countyCode: string | null;
  /** Its totals do not agree with its lines. */
  wrongTotal: boolean;
  totalReason: string | null;
};

/** A statement of the actor's own office. Throws not_found outside the scope, forbidden for one of another office. */
export async function ownStatement(work: Work, code: string): Promise<OwnStatement> {
  const [statement] = await work.sql<OwnStatement[]>`
    select id, code, side, office_id as "officeId", pairing_id as "pairingId", county_code as "countyCode",
      faults <> '[]' as "wrongTotal", total_reason as "totalReason"
    from bank_statement where code = ${code}`;
  if (!statement) throw notFound("code");
  if (statement.officeId !== work.actor.officeId) throw forbidden();
  return statement;
}

/** Whose timeline an event of a statement belongs to; an account for several pairings has none of its own. */
export const scopeOf = ({ pairingId, countyCode }: Pick<OwnStatement, "pairingId" | "countyCode">) =>
  pairingId === null ? null : { projectId: null, pairingId, countyCode };
