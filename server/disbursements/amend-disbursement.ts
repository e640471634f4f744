import { disbursementAmendmentSchema } from "@/core/disbursements/disbursement-request";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { judgeAtGate } from "../rules/judge-at-gate";
import { lockDisbursement } from "./lock-disbursement";

/** Mends a returned disbursement, whose request thereby stands again. The person who mends is who requests it. */
export const amendDisbursement = command({
  name: "amend-disbursement",
  roles: ["county_officer", "western_coordinator"],
  input: disbursementAmendmentSchema,
  run: async (work, { code, revision, ...content }) => {
    const row = await lockDisbursement(work, code, "requested", revision);
    await work.sql`
      update disbursement set state = 'requested', revision = revision + 1, source = ${content.source},
        fiscal_year = ${content.fiscalYear}, amount = ${content.amount}, purpose = ${content.purpose},
        description = ${content.description}, payee_name = ${content.payeeName},
        payee_account_kind = ${content.payeeAccountKind}, requested_by = ${work.actor.personId},
        requested_on = ${work.today}
      where id = ${row.id}`;
    const details = { amount: content.amount.toString(), before: row.amount.toString() };
    await recordEvent(work, { subject: "disbursement", subjectId: row.id, scope: row, verb: "amended", details });
    await judgeAtGate(work, "disbursement", row.id, "draft");
    return { code, revision: revision + 1 };
  },
});
