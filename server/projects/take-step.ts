import type { Work } from "@/db/work";
import { recordEvents } from "../record-events";
import type { LockedProject } from "./lock-projects";
import { requireStep, type Step } from "./require-step";

export type StepRecord = {
  verb: string;
  reason?: string | undefined;
  /** The business day of the step; today unless told. */
  on?: string | undefined;
  details?: Record<string, unknown> | undefined;
};

/**
 * Takes locked projects one step of their lives and writes it into their timelines: the versions' state, the stage
 * (of a change after approval the version alone moves), and a new revision. Throws the conflict `project.moved_on`.
 */
export async function takeStep(
  work: Work,
  rows: readonly LockedProject[],
  step: Step,
  record: StepRecord,
): Promise<void> {
  requireStep(work, rows, step);
  const stage = step.stage ?? null;
  const ids = (some: readonly LockedProject[]) => some.map((row) => row.id);
  if (step.version)
    await work.sql`update project_version set state = ${step.version}
      where id = any (${rows.map((row) => row.versionId)}::integer[])`;
  const staying = step.version ? rows.filter((row) => row.isChange) : [];
  const moving = rows.filter((row) => !staying.includes(row));
  await work.sql`update project set revision = revision + 1 where id = any (${ids(staying)}::integer[])`;
  await work.sql`update project set revision = revision + 1, stage = coalesce(${stage}::text, stage),
      suspended_from = case when ${stage}::text is null then suspended_from when ${stage}::text = 'suspended' then stage end
    where id = any (${ids(moving)}::integer[])`;
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "project",
      subjectId: row.id,
      scope: row,
      verb: record.verb,
      reason: record.reason,
      businessDate: record.on,
      details: { version: row.version, ...record.details },
    })),
  );
}
