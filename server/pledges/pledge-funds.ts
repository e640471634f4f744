import { pledgeSchema } from "@/core/pledges/pledge";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { requireInForce } from "../pairings/require-in-force";
import { recordEvent } from "../record-event";

/** The east states what it means to give a pairing in a year. A pledge binds no project and is no cash. Gives the code. */
export const pledgeFunds = command({
  name: "pledge-funds",
  roles: ["eastern_coordinator"],
  input: pledgeSchema,
  once: true,
  run: async (work, { pairingId, source, fiscalYear, amount, pledgedOn, documentNumber }) => {
    requireDay(work, "pledgedOn", pledgedOn);
    await requireInForce(work, pairingId, pledgedOn);
    const code = await nextCode(work, "Y");
    const [added] = await work.sql<{ id: number }[]>`
      insert into pledge (code, pairing_id, source, fiscal_year, amount, pledged_on, document_number, pledged_by)
      values (${code}, ${pairingId}, ${source}, ${fiscalYear}, ${amount}, ${pledgedOn}, ${documentNumber},
        ${work.actor.personId})
      returning id`;
    const subject = { subject: "pledge", subjectId: added?.id as number };
    await postTransfers(work, [
      {
        ...subject,
        key: `pledge:${subject.subjectId}`,
        kind: "pledge",
        pairingId,
        source,
        fiscalYear,
        amount,
        valueDate: pledgedOn,
        bankReference: documentNumber,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope: { projectId: null, pairingId, countyCode: null },
      verb: "pledged",
      businessDate: pledgedOn,
      details: { code, amount: amount.toString(), source, fiscalYear },
    });
    return { code };
  },
});
