import { conflict, invalid } from "@/core/kernel/domain-error";
import { libraryAdmissionSchema } from "@/core/library/library-entry";
import type { Work } from "@/db/work";
import { command } from "../command";
import { nextCode } from "../next-code";
import { lockProject } from "../projects/lock-project";
import { recordEvent } from "../record-event";

/**
 * The county admits work to its project library (EW-ELIG-04): for a project that exists, which then stands on the entry,
 * or ahead of any. Gives the entry's code.
 */
export const admitToLibrary = command({
  name: "admit-to-library",
  roles: ["county_officer"],
  input: libraryAdmissionSchema,
  run: async (work, { projectCode, admittedOn, ...given }) => {
    if (admittedOn > work.today) throw invalid("admittedOn", "too_late", { max: work.today });
    const project = projectCode === undefined ? null : await lockProject(work, projectCode);
    if (project && project.libraryEntryId !== null) throw conflict("library.admitted_already");
    const pairingId = project?.pairingId ?? given.pairingId ?? "";
    if (!work.actor.pairings.includes(pairingId)) throw invalid("pairingId", "choice");
    const code = await nextCode(work, "K");
    const [entry] = await work.sql<{ id: number }[]>`
      insert into library_entry (code, pairing_id, county_code, title, category, status, admitted_on, admitted_by)
      values (${code}, ${pairingId}, ${work.actor.countyCode}, ${project?.title ?? given.title ?? ""},
        ${project?.category ?? given.category ?? ""}, 'admitted', ${admittedOn}, ${work.actor.personId})
      returning id`;
    if (!entry) throw new Error("no library entry was added");
    if (project) await attach(work, project.id, entry.id);
    await recordEvent(work, {
      subject: project ? "project" : "library_entry",
      subjectId: project?.id ?? entry.id,
      scope: project ?? { projectId: null, pairingId, countyCode: work.actor.countyCode ?? "" },
      verb: "admitted_to_library",
      businessDate: admittedOn,
      details: { code },
    });
    return { code };
  },
});

const attach = (work: Work, projectId: number, entryId: number) =>
  work.sql`update project set library_entry_id = ${entryId}, revision = revision + 1 where id = ${projectId}`;
