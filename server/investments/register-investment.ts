import { investmentSchema } from "@/core/investments/investment";
import { fiscalYear } from "@/core/kernel/calendar";
import { command } from "../command";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { requireInForce } from "../pairings/require-in-force";
import { requirePlaces } from "../projects/require-places";
import { recordEvent } from "../record-event";

/** The east registers what an enterprise agreed to invest in a county. Agreed is not paid. Gives the code. */
export const registerInvestment = command({
  name: "register-investment",
  roles: ["eastern_coordinator"],
  input: investmentSchema,
  once: true,
  run: async (work, input) => {
    const { pairingId, countyCode, enterpriseName, uscc, description, amount, agreedOn, documentNumber } = input;
    requireDay(work, "agreedOn", agreedOn);
    await requirePlaces(work, [input]);
    await requireInForce(work, pairingId, agreedOn);
    const code = await nextCode(work, "V");
    const [added] = await work.sql<{ id: number }[]>`
      insert into investment (code, pairing_id, county_code, enterprise_name, uscc, description, amount, agreed_on,
        document_number, registered_by)
      values (${code}, ${pairingId}, ${countyCode}, ${enterpriseName}, ${uscc}, ${description}, ${amount}, ${agreedOn},
        ${documentNumber}, ${work.actor.personId})
      returning id`;
    const subject = { subject: "investment", subjectId: added?.id as number };
    await postTransfers(work, [
      {
        ...subject,
        key: `investment:${subject.subjectId}`,
        kind: "investment_agreed",
        pairingId,
        countyCode,
        source: "enterprise",
        fiscalYear: fiscalYear(agreedOn),
        amount,
        valueDate: agreedOn,
        bankReference: documentNumber,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope: { projectId: null, pairingId, countyCode },
      verb: "investment_agreed",
      businessDate: agreedOn,
      details: { code, enterpriseName, amount: amount.toString() },
    });
    return { code };
  },
});
