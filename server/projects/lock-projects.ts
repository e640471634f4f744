import { notFound } from "@/core/kernel/domain-error";
import type { ProjectStage, VersionState } from "@/core/projects/project-life";
import type { Work } from "@/db/work";

/** A project whose row this work has locked, with the version that is being written or is in force. */
export type LockedProject = {
  id: number;
  projectId: number;
  code: string;
  pairingId: string;
  countyCode: string;
  stage: ProjectStage;
  suspendedFrom: "approved" | "in_progress" | null;
  title: string;
  category: string;
  libraryEntryId: number | null;
  revision: number;
  registeredBy: number;
  approvedVersion: number | null;
  version: number;
  versionId: number;
  versionState: VersionState;
  /** Budget of that version, in fen. */
  budgetTotal: bigint;
  /** A change after approval: the version is on its way while the project stays at its stage. */
  isChange: boolean;
};

/**
 * Locks projects by their codes, which must differ, and gives them in that order. Throws 'not_found' outside the scope.
 * The lock lets others add records that refer to the project: who waits for its money may hold such a one.
 */
export async function lockProjects(work: Work, codes: readonly string[]): Promise<LockedProject[]> {
  const rows = await work.sql<LockedProject[]>`
    select p.id, p.id as "projectId", p.code, p.pairing_id as "pairingId", p.county_code as "countyCode", p.stage,
      p.suspended_from as "suspendedFrom", p.title, p.category, p.library_entry_id as "libraryEntryId", p.revision,
      p.registered_by as "registeredBy", p.approved_version as "approvedVersion", p.version, v.id as "versionId",
      v.state as "versionState", v.budget_total as "budgetTotal",
      p.approved_version is not null and p.approved_version <> p.version as "isChange"
    from project p join project_version v on v.project_id = p.id and v.version = p.version
    where p.code = any (${codes as string[]}::text[]) order by p.id for no key update of p`;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.map((code) => {
    const row = byCode.get(code);
    if (!row) throw notFound("projectCode");
    return row;
  });
}
