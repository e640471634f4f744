import type { LineOutcome } from "@/core/bank-statements/line-outcome";
import type { Work } from "@/db/work";
import { rowsAsJson } from "../rows-as-json";
import type { LockedLine } from "./lock-lines";

export type DecidedLine = { line: LockedLine; outcome: LineOutcome };

/** Writes to each line that it was booked, or why it was not. A line that was decided on before stays as it is. */
export async function writeOutcomes({ sql, actor }: Work, outcomes: readonly DecidedLine[]): Promise<void> {
  const rows = outcomes
    .filter(({ line }) => line.state === "open")
    .map(({ line, outcome }) => {
      const booked = outcome.outcome === "booked";
      return { id: line.id, booked, refusal: booked ? null : { code: outcome.code, params: outcome.params ?? {} } };
    });
  await sql`
    update bank_line l set refusal = r.refusal, state = case when r.booked then 'booked' else l.state end,
      decided_by = case when r.booked then ${actor.personId}::integer end, decided_at = case when r.booked then work_now() end
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id bigint, booked boolean, refusal jsonb)
    where l.id = r.id`;
}
