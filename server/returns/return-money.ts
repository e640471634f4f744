import { returnStages } from "@/core/projects/money-stages";
import { moneyReturnSchema } from "@/core/returns/money-return";
import { command } from "../command";
import { moneyProjects } from "../money/money-projects";
import { postTransfers } from "../money/post-transfers";
import { requireDay } from "../money/require-day";
import { nextCode } from "../next-code";
import { recordEvent } from "../record-event";

/** The county sends left-over money back to the donor, who confirms what came. Gives the code. */
export const returnMoney = command({
  name: "return-money",
  roles: ["county_officer"],
  input: moneyReturnSchema,
  once: true,
  run: async (work, { idempotencyKey: _, projectCode, ...input }) => {
    requireDay(work, "returnedOn", input.returnedOn);
    const [project] = await moneyProjects(work, [projectCode], returnStages);
    if (!project) throw new Error("no project was found");
    const code = await nextCode(work, "R");
    const scope = { projectId: project.id, pairingId: project.pairingId, countyCode: project.countyCode };
    const [added] = await work.sql<{ id: number }[]>`
      insert into money_return (code, project_id, pairing_id, county_code, source, fiscal_year, amount, reason,
        returned_on, bank_reference, returned_by)
      values (${code}, ${project.id}, ${project.pairingId}, ${project.countyCode}, ${input.source}, ${input.fiscalYear},
        ${input.amount}, ${input.reason}, ${input.returnedOn}, ${input.bankReference}, ${work.actor.personId})
      returning id`;
    const subject = { subject: "money_return", subjectId: added?.id as number };
    await postTransfers(work, [
      {
        ...input,
        ...scope,
        ...subject,
        key: `money_return:${subject.subjectId}`,
        kind: "returning",
        valueDate: input.returnedOn,
      },
    ]);
    await recordEvent(work, {
      ...subject,
      scope,
      verb: "sent_back",
      businessDate: input.returnedOn,
      reason: input.reason,
      details: { code, amount: input.amount.toString(), bankReference: input.bankReference },
    });
    return { code };
  },
});
