import { conflict, invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { recordEvents } from "../record-events";
import type { LockedProject } from "./lock-projects";

/**
 * Signs the versions being written for the actor's side. Throws the conflict `project.moved_on` when a version is not
 * being written, and on budgetLines when there is no budget to sign.
 */
export async function signProjectsMany(work: Work, rows: readonly LockedProject[], on = work.today): Promise<void> {
  const side = work.actor.role === "eastern_coordinator" ? "east" : "west";
  const written = rows.find((row) => row.versionState !== "draft" && row.versionState !== "returned");
  if (written) throw conflict("project.moved_on", { code: written.code });
  if (rows.some((row) => row.budgetTotal === 0n)) throw invalid("budgetLines", "project.no_budget");
  await work.sql`
    insert into project_signature (project_id, version_id, side, signed_by)
    select r.project_id, r.version_id, ${side}, ${work.actor.personId}
    from unnest(${rows.map((row) => row.id)}::integer[], ${rows.map((row) => row.versionId)}::integer[])
      as r (project_id, version_id)`;
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: side === "east" ? "signed_by_east" : "signed_by_west",
      businessDate: on,
      details: { version: row.version },
    })),
  );
}
