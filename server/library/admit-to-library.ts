import { invalid } from "@/core/kernel/domain-error";
import { libraryAdmissionSchema } from "@/core/library/library-entry";
import { command } from "../command";
import { nextCode } from "../next-code";
import { lockProject } from "../projects/lock-project";
import { recordEvent } from "../record-event";
import { admitProjectsMany } from "./admit-projects-many";

/**
 * The county admits work to its project library (EW-ELIG-04): for a project that exists, which then stands on the entry,
 * or ahead of any. Gives the entry's code.
 */
export const admitToLibrary = command({
  name: "admit-to-library",
  roles: ["county_officer"],
  input: libraryAdmissionSchema,
  once: true,
  run: async (work, { projectCode, admittedOn, ...given }) => {
    if (admittedOn > work.today) throw invalid("admittedOn", "too_late", { max: work.today });
    if (projectCode !== undefined) {
      const project = await lockProject(work, projectCode);
      const [code = ""] = await admitProjectsMany(work, [project], admittedOn);
      return { code };
    }
    const { pairingId = "", title = "", category = "" } = given;
    if (!work.actor.pairings.includes(pairingId)) throw invalid("pairingId", "choice");
    const code = await nextCode(work, "K");
    const [entry] = await work.sql<{ id: number }[]>`
      insert into library_entry (code, pairing_id, county_code, title, category, status, admitted_on, admitted_by)
      values (${code}, ${pairingId}, ${work.actor.countyCode}, ${title}, ${category}, 'admitted', ${admittedOn},
        ${work.actor.personId})
      returning id`;
    if (!entry) throw new Error("no library entry was added");
    await recordEvent(work, {
      subject: "library_entry",
      subjectId: entry.id,
      scope: { projectId: null, pairingId, countyCode: work.actor.countyCode ?? "" },
      verb: "admitted_to_library",
      businessDate: admittedOn,
      details: { code },
    });
    return { code };
  },
});
