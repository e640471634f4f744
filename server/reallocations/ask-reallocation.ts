import { invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { reallocationSchema } from "@/core/reallocations/reallocation";
import { command } from "../command";
import { requireBudget } from "../commitments/require-budget";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";
import { reallocationSides } from "./reallocation-sides";

/**
 * The west or the county asks that money of one project be used for another of the county, of the same source and year.
 * Nothing moves before the east agrees. Gives the code.
 */
export const askReallocation = command({
  name: "ask-reallocation",
  roles: ["western_coordinator", "county_officer"],
  input: reallocationSchema,
  once: true,
  run: async (work, { projectCode, toProjectCode, source, fiscalYear, amount, reason }) => {
    const { from, to } = await reallocationSides(work, { from: projectCode, to: toProjectCode });
    const [held] = await work.sql<{ amount: bigint }[]>`
      select (credits - debits - pending_debits)::bigint as amount from account
      where project_id = ${from.id} and kind = 'county' and source = ${source} and fiscal_year = ${fiscalYear}`;
    const room = held?.amount ?? 0n;
    if (amount > room) throw invalid("amount", "money.beyond_county", { room: formatYuan(room) });
    const refusal = { field: "amount", code: "money.beyond_target_budget" };
    await requireBudget(work, [{ projectId: to.id, source, fiscalYear, amount }], refusal);
    const code = await nextCode(work, "T");
    const { pairingId, countyCode } = from;
    const [added] = await work.sql<{ id: number }[]>`
      insert into reallocation (code, pairing_id, county_code, source, fiscal_year, from_project_id, to_project_id, amount,
        reason, state, asked_by, asked_on)
      values (${code}, ${pairingId}, ${countyCode}, ${source}, ${fiscalYear}, ${from.id}, ${to.id}, ${amount}, ${reason},
        'asked', ${work.actor.personId}, ${work.today})
      returning id`;
    await recordEvent(work, {
      subject: "reallocation",
      subjectId: added?.id as number,
      scope: { projectId: from.id, pairingId, countyCode },
      verb: "reallocation_asked",
      reason,
      details: { code, from: projectCode, to: toProjectCode, amount: amount.toString(), source, fiscalYear },
    });
    return { code };
  },
});
