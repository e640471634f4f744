import { conflict } from "@/core/kernel/domain-error";
import { noticePublicationSchema } from "@/core/notices/public-notice";
import { command } from "../command";
import { nextCode } from "../next-code";
import { lockProject } from "../projects/lock-project";
import { recordEvent } from "../record-event";

const stagesOf = { plan: ["approved", "in_progress"], completion: ["in_progress", "accepted"] } as const;

/**
 * The county tells the public what is planned or what was finished (EW-TRAN-01). Text and title are all that the public
 * sees, so they say project and amount themselves. Gives the notice's code.
 */
export const publishNotice = command({
  name: "publish-notice",
  roles: ["county_officer"],
  input: noticePublicationSchema,
  run: async (work, { projectCode, kind, levels, startsOn, endsOn, title, body }) => {
    const row = await lockProject(work, projectCode);
    if (!(stagesOf[kind] as readonly string[]).includes(row.stage))
      throw conflict("project.moved_on", { code: projectCode });
    const code = await nextCode(work, "N");
    const [notice] = await work.sql<{ id: number }[]>`
      insert into notice (code, project_id, pairing_id, county_code, kind, levels, starts_on, ends_on, title, body,
        published_by)
      values (${code}, ${row.id}, ${row.pairingId}, ${row.countyCode}, ${kind}, ${levels as string[]}::text[],
        ${startsOn}, ${endsOn}, ${title}, ${body}, ${work.actor.personId})
      returning id`;
    if (!notice) throw new Error("no notice was added");
    await recordEvent(work, {
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: kind === "plan" ? "plan_published" : "completion_published",
      businessDate: startsOn,
      details: { code, noticeId: notice.id },
    });
    return { code };
  },
});
