import { conflict, notFound } from "@/core/kernel/domain-error";
import { objectionAnswerSchema } from "@/core/notices/public-notice";
import { command } from "../command";
import { recordEvent } from "../record-event";

type Objection = { projectId: number; code: string; answer: string | null; pairingId: string; countyCode: string };

/** The county answers an objection, once. */
export const answerObjection = command({
  name: "answer-objection",
  roles: ["county_officer"],
  input: objectionAnswerSchema,
  run: async (work, { objectionId, answer }) => {
    const [objection] = await work.sql<Objection[]>`
      select o.project_id as "projectId", p.code, o.answer, p.pairing_id as "pairingId", p.county_code as "countyCode"
      from objection o join project p on p.id = o.project_id where o.id = ${objectionId} for update of o`;
    if (!objection) throw notFound("objectionId");
    if (objection.answer !== null) throw conflict("notice.answered_already");
    await work.sql`update objection set answer = ${answer}, answered_by = ${work.actor.personId},
      answered_at = work_now() where id = ${objectionId}`;
    await recordEvent(work, {
      subject: "project",
      subjectId: objection.projectId,
      scope: objection,
      verb: "objection_answered",
      reason: answer,
      details: { objectionId },
    });
    return { code: objection.code };
  },
});
