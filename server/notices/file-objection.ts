import { notFound } from "@/core/kernel/domain-error";
import { objectionSchema } from "@/core/notices/public-notice";
import { publicCommand } from "../public-command";

/** Anybody objects to a notice that has begun, named or not. Throws not_found for a notice that is not public yet. */
export const fileObjection = publicCommand({
  name: "file-objection",
  input: objectionSchema,
  once: true,
  run: async (work, { noticeCode, name, contact, body }) => {
    const [notice] = await work.sql<{ id: number; projectId: number }[]>`
      select id, project_id as "projectId" from notice where code = ${noticeCode} and starts_on <= ${work.today}`;
    if (!notice) throw notFound("noticeCode");
    // Nobody in public may read objections, so nothing is returned.
    await work.sql`insert into objection (notice_id, project_id, name, contact, body)
      values (${notice.id}, ${notice.projectId}, ${name ?? null}, ${contact ?? null}, ${body})`;
    return { noticeCode };
  },
});
