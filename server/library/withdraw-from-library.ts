import { conflict, notFound } from "@/core/kernel/domain-error";
import { libraryWithdrawalSchema } from "@/core/library/library-entry";
import { command } from "../command";
import { recordEvents } from "../record-events";

/** The county takes an entry out of its library; refused while an approved project stands on it. */
export const withdrawFromLibrary = command({
  name: "withdraw-from-library",
  roles: ["county_officer"],
  input: libraryWithdrawalSchema,
  run: async (work, { libraryEntryCode, reason }) => {
    const [entry] = await work.sql<{ id: number; status: string; pairingId: string; countyCode: string }[]>`
      select id, status, pairing_id as "pairingId", county_code as "countyCode" from library_entry where code = ${libraryEntryCode} for update`;
    if (!entry) throw notFound("libraryEntryCode");
    if (entry.status === "withdrawn") throw conflict("library.withdrawn_already");
    const projects = await work.sql<{ id: number; pairingId: string; countyCode: string; approved: boolean }[]>`
      select id, pairing_id as "pairingId", county_code as "countyCode",
        approved_version is not null and stage not in ('closed', 'cancelled') as approved
      from project where library_entry_id = ${entry.id}`;
    if (projects.some((project) => project.approved)) throw conflict("library.in_use");
    await work.sql`update library_entry set status = 'withdrawn' where id = ${entry.id}`;
    await recordEvents(work, [
      {
        subject: "library_entry",
        subjectId: entry.id,
        scope: { ...entry, projectId: null },
        verb: "withdrawn_from_library",
        reason,
      },
      ...projects.map((project) => ({
        subject: "project",
        subjectId: project.id,
        scope: { ...project, projectId: project.id },
        verb: "withdrawn_from_library",
        reason,
        details: { code: libraryEntryCode },
      })),
    ]);
    return { code: libraryEntryCode };
  },
});
