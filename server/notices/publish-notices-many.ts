import { conflict } from "@/core/kernel/domain-error";
import type { NoticeKind, NoticeLevel } from "@/core/notices/notice-terms";
import type { Work } from "@/db/work";
import { nextCodes } from "../next-code";
import type { LockedProject } from "../projects/lock-projects";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";

const stagesOf = { plan: ["approved", "in_progress"], completion: ["in_progress", "accepted"] } as const;

export type NoticeText = {
  project: LockedProject;
  kind: NoticeKind;
  levels: readonly NoticeLevel[];
  startsOn: string;
  endsOn: string;
  title: string;
  body: string;
};

/** publishNotice() for many locked projects at once. Gives the notices' codes, in order. */
export async function publishNoticesMany(work: Work, notices: readonly NoticeText[]): Promise<string[]> {
  const early = notices.find(({ project, kind }) => !(stagesOf[kind] as readonly string[]).includes(project.stage));
  if (early) throw conflict("project.moved_on", { code: early.project.code });
  const codes = await nextCodes(work, "N", notices.length);
  const rows = notices.map(({ project, ...notice }, n) => ({
    ...notice,
    code: codes[n] as string,
    projectId: project.id,
    pairingId: project.pairingId,
    countyCode: project.countyCode,
  }));
  const added = await work.sql<{ id: number; code: string }[]>`
    insert into notice (code, project_id, pairing_id, county_code, kind, levels, starts_on, ends_on, title, body,
      published_by)
    select r.code, r."projectId", r."pairingId", r."countyCode", r.kind, r.levels, r."startsOn", r."endsOn", r.title,
      r.body, ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (code text, "projectId" integer, "pairingId" text,
      "countyCode" text, kind text, levels text[], "startsOn" date, "endsOn" date, title text, body text)
    returning id, code`;
  const idOf = new Map(added.map((row) => [row.code, row.id]));
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "project",
      subjectId: row.projectId,
      scope: row,
      verb: row.kind === "plan" ? "plan_published" : "completion_published",
      businessDate: row.startsOn,
      details: { code: row.code, noticeId: idOf.get(row.code) },
    })),
  );
  return codes;
}
