import type { VersionState } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type VersionLine = {
  id: number;
  version: number;
  state: VersionState;
  /** In fen. */
  budgetTotal: bigint;
  changeReason: string | null;
  createdAt: string;
  createdZh: string;
  createdEn: string;
  submittedOn: string | null;
  approvedOn: string | null;
};

export type Signature = {
  versionId: number;
  side: "east" | "west";
  personZh: string;
  personEn: string;
  signedAt: string;
  /** Set when a mend of the content voided it. */
  voidedAt: string | null;
};

/** The versions of a project, newest first, and the signatures under them, oldest first. */
export async function readVersions(
  { sql }: Work,
  projectId: number,
): Promise<{ versions: VersionLine[]; signatures: Signature[] }> {
  const [versions, signatures] = await Promise.all([
    sql<VersionLine[]>`
      select v.id, v.version, v.state, v.budget_total as "budgetTotal", v.change_reason as "changeReason",
        v.created_at as "createdAt", c.name_zh as "createdZh", c.name_en as "createdEn",
        v.submitted_on::text as "submittedOn", v.approved_on::text as "approvedOn"
      from project_version v join person c on c.id = v.created_by
      where v.project_id = ${projectId} order by v.version desc`,
    sql<Signature[]>`
      select s.version_id as "versionId", s.side, c.name_zh as "personZh", c.name_en as "personEn",
        s.signed_at as "signedAt", s.voided_at as "voidedAt"
      from project_signature s join person c on c.id = s.signed_by
      where s.project_id = ${projectId} order by s.id`,
  ]);
  return {
    versions: versions.map((version) => ({ ...version, createdAt: isoInstant(version.createdAt) })),
    signatures: signatures.map((signature) => ({
      ...signature,
      signedAt: isoInstant(signature.signedAt),
      voidedAt: signature.voidedAt && isoInstant(signature.voidedAt),
    })),
  };
}
