import { investmentPaymentSchema } from "@/core/investments/investment";
import { fiscalYear } from "@/core/kernel/calendar";
import { conflict, notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { recordEvent } from "../record-event";

const kinds = { investment: "investment_paid", tax: "tax_paid" } as const;

/** The east records what an enterprise paid of its investment, or in taxes, which are a memo. */
export const recordInvestmentPayment = command({
  name: "record-investment-payment",
  roles: ["eastern_coordinator"],
  input: investmentPaymentSchema,
  once: true,
  run: async (work, { code, kind, amount, paidOn, documentNumber }) => {
    const { id, pairingId, countyCode, agreedOn, withdrawnOn } = await lockInvestment(work, code);
    if (withdrawnOn !== null) throw conflict("conflict", { code });
    requireDay(work, "paidOn", paidOn, agreedOn);
    const [added] = await work.sql<{ id: number }[]>`
      insert into investment_payment (investment_id, pairing_id, county_code, kind, amount, paid_on, document_number, recorded_by)
      values (${id}, ${pairingId}, ${countyCode}, ${kind}, ${amount}, ${paidOn}, ${documentNumber}, ${work.actor.personId})
      returning id`;
    const subject = { subject: "investment_payment", subjectId: added?.id as number };
    await postTransfers(work, [
      {
        ...subject,
        key: `investment_payment:${subject.subjectId}`,
        kind: kinds[kind],
        pairingId,
        countyCode,
        source: "enterprise",
        fiscalYear: fiscalYear(paidOn),
        amount,
        valueDate: paidOn,
        bankReference: documentNumber,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope: { projectId: null, pairingId, countyCode },
      verb: kinds[kind],
      businessDate: paidOn,
      details: { code, amount: amount.toString(), documentNumber },
    });
    return { code };
  },
});

type Locked = { id: number; pairingId: string; countyCode: string; agreedOn: string; withdrawnOn: string | null };

async function lockInvestment(work: Work, code: string): Promise<Locked> {
  const [row] = await work.sql<Locked[]>`
    select id, pairing_id as "pairingId", county_code as "countyCode", agreed_on as "agreedOn",
      withdrawn_on as "withdrawnOn"
    from investment where code = ${code} for update`;
  if (!row) throw notFound("code");
  return row;
}
