import { fiscalYear } from "@/core/kernel/calendar";
import type { ProjectProposal } from "@/core/projects/project-proposal";
import type { Work } from "@/db/work";
import { nextCodes } from "../next-code";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import { libraryEntryIds } from "./library-entry-ids";
import { requirePlaces } from "./require-places";
import { writeParts } from "./write-parts";

export type Proposed = { id: number; code: string; versionId: number };

/** proposeProject() for many at once: imports and seeds. Gives id, code and version of each, in order. */
export async function proposeProjectsMany(work: Work, proposals: readonly ProjectProposal[]): Promise<Proposed[]> {
  const sides = await requirePlaces(work, proposals);
  const entryIds = await libraryEntryIds(work, proposals);
  const codes = await nextCodes(work, "P", proposals.length);
  const rows = proposals.map((proposal, n) => ({
    ...proposal,
    ...sides.get(proposal.pairingId),
    code: codes[n] as string,
    startYear: fiscalYear(proposal.startsOn),
    budgetTotal: proposal.budgetLines.reduce((sum, line) => sum + line.amount, 0n),
    libraryEntryId: entryIds[n],
  }));
  const ids = await insertProjects(work, rows);
  const proposed = rows.map((row) => ({ ...row, ...(ids.get(row.code) as { id: number; versionId: number }) }));
  await writeParts(
    work,
    proposed.map((row) => ({ ...row, projectId: row.id })),
  );
  await recordEvents(
    work,
    proposed.map((row) => ({
      subject: "project",
      subjectId: row.id,
      scope: { projectId: row.id, pairingId: row.pairingId, countyCode: row.countyCode },
      verb: "proposed",
    })),
  );
  return proposed.map(({ id, code, versionId }) => ({ id, code, versionId }));
}

/** Two statements: the policy on a version looks its project up, which must stand by then. */
async function insertProjects(work: Work, rows: readonly ({ code: string } & object)[]) {
  const json = rowsAsJson(rows);
  await work.sql`
    insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, title, strand, category,
      start_year, budget_total, library_entry_id, registered_by)
    select r.code, r."pairingId", r."countyCode", r."supporterCode", r."recipientCode", 'draft', r.title, r.strand,
      r.category, r."startYear", r."budgetTotal", r."libraryEntryId", ${work.actor.personId}
    from jsonb_to_recordset(${json}::text::jsonb) as r (code text, "pairingId" text, "countyCode" text,
      "supporterCode" text, "recipientCode" text, title text, strand text, category text, "startYear" integer,
      "budgetTotal" bigint, "libraryEntryId" integer)`;
  await work.sql`
    insert into project_version (project_id, version, state, title, summary, strand, category, township, village,
      starts_on, ends_on, plan_item, policy_line, place_reason, households, persons, women, jobs, benefit_link,
      budget_total, created_by)
    select p.id, 1, 'draft', r.title, r.summary, r.strand, r.category, r.township, r.village, r."startsOn", r."endsOn",
      r."planItem", r."policyLine", r."placeReason", r.households, r.persons, r.women, r.jobs, r."benefitLink",
      r."budgetTotal", ${work.actor.personId}
    from jsonb_to_recordset(${json}::text::jsonb) as r (code text, title text, summary text, strand text,
      category text, township text, village text, "startsOn" date, "endsOn" date, "planItem" text, "policyLine" text,
      "placeReason" text, households integer, persons integer, women integer, jobs integer, "benefitLink" text,
      "budgetTotal" bigint)
    join project p using (code)`;
  const added = await work.sql<{ code: string; id: number; versionId: number }[]>`
    select p.code, p.id, v.id as "versionId" from project p join project_version v on v.project_id = p.id
    where p.code = any (${rows.map((row) => row.code)}::text[])`;
  return new Map(added.map(({ code, ...ids }) => [code, ids]));
}
