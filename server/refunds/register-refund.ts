import { conflict, invalid, notFound } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { refundSchema } from "@/core/refunds/refund";
import { command } from "../command";
import { lockExpenditures } from "../expenditures/lock-expenditures";
import { lockMoney, postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";

/** The county registers what a payee gave back of a confirmed expenditure; the money lies with the county again. Gives the code. */
export const registerRefund = command({
  name: "register-refund",
  roles: ["county_officer"],
  input: refundSchema,
  once: true,
  run: async (work, { expenditureCode, amount, reason, refundedOn, bankReference }) => {
    const [spent] = await lockExpenditures(work, [expenditureCode], "expenditureCode");
    if (!spent) throw notFound("expenditureCode");
    if (spent.state !== "confirmed") throw conflict("conflict", { code: expenditureCode, state: spent.state });
    requireDay(work, "refundedOn", refundedOn, spent.spentOn);
    const room = spent.amount - spent.refunded;
    if (amount > room) throw invalid("amount", "money.beyond_expenditure", { room: formatYuan(room) });
    await lockMoney(work, [spent]);
    const code = await nextCode(work, "M");
    const { projectId, pairingId, countyCode, source, fiscalYear } = spent;
    const [added] = await work.sql<{ id: number }[]>`
      insert into refund (code, expenditure_id, project_id, pairing_id, county_code, source, fiscal_year, amount, reason,
        refunded_on, bank_reference, registered_by)
      values (${code}, ${spent.id}, ${projectId}, ${pairingId}, ${countyCode}, ${source}, ${fiscalYear}, ${amount},
        ${reason}, ${refundedOn}, ${bankReference}, ${work.actor.personId})
      returning id`;
    await work.sql`
      update expenditure set refunded = refunded + ${amount}, revision = revision + 1 where id = ${spent.id}`;
    const subject = { subject: "refund", subjectId: added?.id as number };
    const key = `refund:${subject.subjectId}`;
    const scope = { projectId, pairingId, countyCode };
    await postTransfers(work, [
      {
        ...subject,
        ...scope,
        source,
        fiscalYear,
        key,
        kind: "refund",
        amount,
        valueDate: refundedOn,
        bankReference,
        reason,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope,
      verb: "refunded",
      businessDate: refundedOn,
      reason,
      details: { code, expenditureCode, amount: amount.toString(), bankReference },
    });
    return { code };
  },
});
