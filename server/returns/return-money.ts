import { invalid } from "@/core/kernel/domain-error";
import { returnStages } from "@/core/projects/money-stages";
import { moneyReturnSchema } from "@/core/returns/money-return";
import { placeKinds, placesOf } from "@/core/returns/return-place";
import { command } from "../command";
import { moneyProjects } from "../money/money-projects";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";

/** Whoever holds left-over money sends it back to the donor, who states what came. Gives the code. */
export const returnMoney = command({
  name: "return-money",
  roles: ["county_officer", "western_coordinator"],
  input: moneyReturnSchema,
  once: true,
  run: async (work, { idempotencyKey: _, projectCode, place: typedPlace, ...input }) => {
    const own = placesOf(work.actor.role);
    const place = typedPlace ?? own[0];
    if (!place || !own.includes(place)) throw invalid("place", "choice");
    requireDay(work, "returnedOn", input.returnedOn);
    const [project] = await moneyProjects(work, [projectCode], returnStages);
    if (!project) throw new Error("no project was found");
    const code = await nextCode(work, "R");
    const scope = { projectId: project.id, pairingId: project.pairingId, countyCode: project.countyCode };
    const [added] = await work.sql<{ id: number }[]>`
      insert into money_return (code, project_id, pairing_id, county_code, source, fiscal_year, place, amount,
        reason, returned_on, bank_reference, returned_by)
      values (${code}, ${project.id}, ${project.pairingId}, ${project.countyCode}, ${input.source}, ${input.fiscalYear},
        ${place}, ${input.amount}, ${input.reason}, ${input.returnedOn}, ${input.bankReference}, ${work.actor.personId})
      returning id`;
    const subject = { subject: "money_return", subjectId: added?.id as number };
    await postTransfers(work, [
      {
        ...input,
        ...scope,
        ...subject,
        key: `money_return:${subject.subjectId}`,
        kind: placeKinds[place].returning,
        valueDate: input.returnedOn,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope,
      verb: "sent_back",
      businessDate: input.returnedOn,
      reason: input.reason,
      details: { code, place, amount: input.amount.toString(), bankReference: input.bankReference },
    });
    return { code };
  },
});
