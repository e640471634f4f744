import { isDeepStrictEqual } from "node:util";
import { fiscalYear } from "@/core/kernel/calendar";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { projectAmendmentSchema } from "@/core/projects/project-amendment";
import type { ProjectContent } from "@/core/projects/project-content";
import type { Work } from "@/db/work";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { libraryEntryIds } from "./library-entry-ids";
import { lockProject } from "./lock-project";
import type { LockedProject } from "./lock-projects";
import { readContents } from "./read-contents";
import { writeParts } from "./write-parts";

/**
 * Mends the version that is being written: a draft, one that was returned, or a change after approval. Voids the
 * signatures under it (db/functions/signatures.sql). An amendment that changes nothing does nothing. Gives the new revision.
 */
export const amendProject = command({
  name: "amend-project",
  roles: ["eastern_coordinator", "western_coordinator"],
  input: projectAmendmentSchema,
  run: async (work, { projectCode, revision, ifSigned, ...content }) => {
    const row = await lockProject(work, projectCode, revision);
    if (row.versionState !== "draft" && row.versionState !== "returned")
      throw conflict("project.moved_on", { code: row.code });
    const [entryId = null] = await libraryEntryIds(work, [{ ...content, countyCode: row.countyCode }]);
    if (row.isChange && entryId !== null && entryId !== row.libraryEntryId)
      throw invalid("libraryEntryCode", "project.library_fixed");
    const libraryEntryId = row.isChange ? row.libraryEntryId : entryId;
    if (libraryEntryId === row.libraryEntryId && (await isUnchanged(work, row, content)))
      return { code: row.code, revision: row.revision };
    if (ifSigned === "refuse") await requireUnsigned(work, row);
    await writeContent(work, row, content);
    await writeListed(work, row, content, libraryEntryId);
    if (!(await isSameSitting(work, row)))
      await recordEvent(work, {
        subject: "project",
        subjectId: row.id,
        scope: row,
        verb: "amended",
        details: { version: row.version },
      });
    return { code: row.code, revision: row.revision + 1 };
  },
});

async function requireUnsigned(work: Work, row: LockedProject): Promise<void> {
  const [signature] = await work.sql`
    select 1 from project_signature where version_id = ${row.versionId} and voided_at is null limit 1`;
  if (signature) throw conflict("project.signed", { code: row.code });
}

/**
 * A form that saves itself amends many times while one person writes. Those of ten minutes are one entry of the record,
 * unless something else happened to the project in between.
 */
async function isSameSitting({ sql, actor }: Work, row: LockedProject): Promise<boolean> {
  const [latest] = await sql<{ same: boolean }[]>`
    select verb = 'amended' and person_id = ${actor.personId} and role = ${actor.role}
      and (details ->> 'version')::int = ${row.version} and happened_at > work_now() - interval '10 minutes' as same
    from event where project_id = ${row.id} order by id desc limit 1`;
  return latest?.same ?? false;
}

async function isUnchanged(work: Work, row: LockedProject, content: ProjectContent): Promise<boolean> {
  const stored = (await readContents(work, [row.versionId])).get(row.versionId);
  if (!stored) throw new Error(`version ${row.versionId} has no content`);
  const { budgetTotal: _, targets, ...rest } = stored;
  const { libraryEntryCode: __, ...wanted } = content;
  const plain = (value: object) =>
    JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === "bigint" ? `${part}` : part)));
  return isDeepStrictEqual(plain({ ...rest, targets: targets.map(({ id: ___, ...target }) => target) }), plain(wanted));
}

async function writeContent(work: Work, row: LockedProject, content: ProjectContent): Promise<void> {
  const none = <Value>(value: Value | undefined) => value ?? null;
  await work.sql`update project_version set title = ${content.title}, summary = ${content.summary},
      strand = ${content.strand}, category = ${content.category}, township = ${none(content.township)},
      village = ${none(content.village)}, starts_on = ${content.startsOn}, ends_on = ${content.endsOn},
      plan_item = ${none(content.planItem)}, policy_line = ${none(content.policyLine)},
      place_reason = ${none(content.placeReason)}, households = ${none(content.households)},
      persons = ${none(content.persons)}, women = ${none(content.women)}, jobs = ${none(content.jobs)},
      benefit_link = ${none(content.benefitLink)}, budget_total = ${totalOf(content)}
    where id = ${row.versionId}`;
  await work.sql`delete from budget_line where version_id = ${row.versionId}`;
  await work.sql`delete from performance_target where version_id = ${row.versionId}`;
  await work.sql`delete from project_contact where version_id = ${row.versionId}`;
  await writeParts(work, [{ ...content, projectId: row.id, versionId: row.versionId }]);
}

/** Lists show the approved version while a change of it is being written. */
async function writeListed(work: Work, row: LockedProject, content: ProjectContent, libraryEntryId: number | null) {
  if (row.isChange) await work.sql`update project set revision = revision + 1 where id = ${row.id}`;
  else
    await work.sql`update project set revision = revision + 1, title = ${content.title}, strand = ${content.strand},
        category = ${content.category}, start_year = ${fiscalYear(content.startsOn)}, budget_total = ${totalOf(content)},
        library_entry_id = ${libraryEntryId}
      where id = ${row.id}`;
}

const totalOf = (content: ProjectContent) => content.budgetLines.reduce((sum, line) => sum + line.amount, 0n);
