import { openAmount } from "@/core/disbursements/disbursement-life";
import { disbursementRefusalSchema } from "@/core/disbursements/disbursement-payment";
import { command } from "../command";
import { requireDay } from "../money/require-day";
import { requireOpenBooks } from "../money/require-open-books";
import { recordEvent } from "../record-event";
import { lockDisbursement } from "./lock-disbursement";

/** The west refuses what is still in transit. The money stays there until the east takes it back. */
export const refuseDisbursement = command({
  name: "refuse-disbursement",
  roles: ["western_coordinator"],
  input: disbursementRefusalSchema,
  once: true,
  run: async (work, { code, refusedOn, reason }) => {
    const row = await lockDisbursement(work, code, "refused");
    requireDay(work, "refusedOn", refusedOn, row.sentOn);
    await requireOpenBooks(work, "west", [{ ...row, day: refusedOn }]);
    const amount = openAmount(row);
    await work.sql`
      insert into receipt (disbursement_id, project_id, pairing_id, county_code, source, fiscal_year, outcome, amount,
        received_on, reason, received_by)
      values (${row.id}, ${row.projectId}, ${row.pairingId}, ${row.countyCode}, ${row.source}, ${row.fiscalYear},
        'refused', ${amount}, ${refusedOn}, ${reason}, ${work.actor.personId})`;
    await work.sql`update disbursement set state = 'refused', revision = revision + 1 where id = ${row.id}`;
    await recordEvent(work, {
      subject: "disbursement",
      subjectId: row.id,
      scope: row,
      verb: "refused",
      businessDate: refusedOn,
      reason,
      details: { amount: amount.toString() },
    });
    return { code };
  },
});
