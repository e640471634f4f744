import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { nextCodes } from "../next-code";
import type { LockedProject } from "../projects/lock-projects";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";

/** Admits the work of locked projects to the library of the actor's county. Gives the entries' codes, in order. */
export async function admitProjectsMany(
  work: Work,
  projects: readonly LockedProject[],
  admittedOn = work.today,
): Promise<string[]> {
  if (projects.some((project) => project.libraryEntryId !== null)) throw conflict("library.admitted_already");
  const codes = await nextCodes(work, "K", projects.length);
  const rows = projects.map((project, n) => ({ ...project, entryCode: codes[n] }));
  const json = rowsAsJson(rows);
  await work.sql`
    insert into library_entry (code, pairing_id, county_code, title, category, status, admitted_on, admitted_by)
    select r."entryCode", r."pairingId", ${work.actor.countyCode}, r.title, r.category, 'admitted', ${admittedOn},
      ${work.actor.personId}
    from jsonb_to_recordset(${json}::text::jsonb) as r ("entryCode" text, "pairingId" text, title text, category text)`;
  await work.sql`
    update project p set library_entry_id = l.id, revision = revision + 1
    from jsonb_to_recordset(${json}::text::jsonb) as r (id integer, "entryCode" text)
    join library_entry l on l.code = r."entryCode"
    where p.id = r.id`;
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: "admitted_to_library",
      businessDate: admittedOn,
      details: { code: row.entryCode },
    })),
  );
  return codes;
}
