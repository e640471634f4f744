import { notFound } from "@/core/kernel/domain-error";
import { type VersionDifference, versionDifference } from "@/core/projects/version-difference";
import type { Work } from "@/db/work";
import { readContents } from "./read-contents";

export type VersionComparison = { before: number; after: number; changeReason: string | null } & VersionDifference;

/**
 * What a version (the current one unless named) changes against the one approved before it, amounts with their
 * difference. Null when none was approved before. Throws not_found.
 */
export async function compareVersions(
  work: Work,
  query: { projectCode: string; version?: number | undefined },
): Promise<VersionComparison | null> {
  const [found] = await work.sql<
    { id: number; version: number; changeReason: string | null; earlier: number | null; earlierId: number | null }[]
  >`
    select v.id, v.version, v.change_reason as "changeReason", e.version as earlier, e.id as "earlierId"
    from project p
    join project_version v on v.project_id = p.id and v.version = coalesce(${query.version ?? null}::integer, p.version)
    left join lateral (
      select id, version from project_version where project_id = p.id and version < v.version
        and state in ('approved', 'superseded') order by version desc limit 1) e on true
    where p.code = ${query.projectCode}`;
  if (!found) throw notFound();
  if (found.earlierId === null || found.earlier === null) return null;
  const contents = await readContents(work, [found.earlierId, found.id]);
  const [before, after] = [contents.get(found.earlierId), contents.get(found.id)];
  if (!before || !after) throw new Error(`a version of ${query.projectCode} has no content`);
  return {
    before: found.earlier,
    after: found.version,
    changeReason: found.changeReason,
    ...versionDifference(before, after),
  };
}
