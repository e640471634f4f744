import { invalid, notFound } from "@/core/kernel/domain-error";
import { paperAttachmentSchema } from "@/core/papers/paper-attachment";
import { paperName } from "@/core/papers/paper-name";
import type { PaperSubject } from "@/core/papers/paper-terms";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { paperStore } from "./paper-store";
import { paperType } from "./paper-type";

/** Attaches a file to a project, a disbursement request or an expenditure. Gives the paper's id and the file's hash. */
export const attachPaper = command({
  name: "attach-paper",
  roles: ["county_officer", "western_coordinator", "eastern_coordinator"],
  input: paperAttachmentSchema,
  once: true,
  run: async (work, { subject, code, kind, file }) => {
    const owner = await ownerOf(work, subject, code);
    const name = paperName(file.name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mediaType = await paperType(bytes);
    if (mediaType === null) throw invalid("file", "file.type", { file: name });
    // Before the row: a file without a row is harmless, a row without its file would be a lost paper.
    const sha256 = await paperStore().put(bytes);
    const [paper] = await work.sql<{ id: number }[]>`
      insert into paper (project_id, subject, subject_id, kind, file_name, media_type, size, sha256, uploaded_by)
      values (${owner.projectId}, ${subject}, ${owner.id}, ${kind}, ${name}, ${mediaType}, ${bytes.length},
        ${sha256}, ${work.actor.personId})
      returning id`;
    if (!paper) throw new Error("no paper was added");
    await recordEvent(work, {
      subject,
      subjectId: owner.id,
      scope: owner,
      verb: "paper_attached",
      details: { paperId: paper.id, kind, fileName: name },
    });
    return { id: paper.id, sha256 };
  },
});

type Owner = { id: number; projectId: number; pairingId: string; countyCode: string };

async function ownerOf(work: Work, subject: PaperSubject, code: string): Promise<Owner> {
  const { sql } = work;
  const projectId = subject === "project" ? sql`id` : sql`project_id`;
  const [owner] = await sql<Owner[]>`
    select id, ${projectId} as "projectId", pairing_id as "pairingId", county_code as "countyCode"
    from ${sql(subject)} where code = ${code}`;
  if (!owner) throw notFound("code");
  return owner;
}
