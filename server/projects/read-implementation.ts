import type { NoticeKind, NoticeLevel } from "@/core/notices/notice-terms";
import type { PaperKind, PaperSubject } from "@/core/papers/paper-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type ListedPaper = {
  id: number;
  subject: PaperSubject;
  subjectId: number;
  kind: PaperKind;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  personZh: string;
  personEn: string;
};

export type ProjectNotice = {
  id: number;
  code: string;
  kind: NoticeKind;
  levels: NoticeLevel[];
  startsOn: string;
  endsOn: string;
  title: string;
  body: string;
  personZh: string;
  personEn: string;
  recordedAt: string;
};

export type ProjectObjection = {
  id: number;
  noticeId: number;
  name: string | null;
  contact: string | null;
  body: string;
  recordedAt: string;
  answer: string | null;
  answeredAt: string | null;
  personZh: string | null;
  personEn: string | null;
};

export type ProgressLine = {
  id: number;
  reportedOn: string;
  /** Basis points. */
  progress: number;
  narrative: string;
  personZh: string;
  personEn: string;
  certifiedOn: string | null;
  certifierZh: string | null;
  certifierEn: string | null;
};

export type TargetActual = { targetId: number; actual: number; reason: string | null };

export type Implementation = {
  papers: ListedPaper[];
  notices: ProjectNotice[];
  objections: ProjectObjection[];
  progress: ProgressLine[];
  actuals: TargetActual[];
};

/** What is recorded about a project while it is carried out, each kind newest first. */
export async function readImplementation({ sql }: Work, projectId: number): Promise<Implementation> {
  const [papers, notices, objections, progress, actuals] = await Promise.all([
    sql<ListedPaper[]>`
      select p.id, p.subject, p.subject_id as "subjectId", p.kind, p.file_name as "fileName",
        p.media_type as "mediaType", p.size, p.sha256, p.uploaded_at as "uploadedAt", c.name_zh as "personZh",
        c.name_en as "personEn"
      from paper p join person c on c.id = p.uploaded_by where p.project_id = ${projectId} order by p.id desc limit 500`,
    sql<ProjectNotice[]>`
      select n.id, n.code, n.kind, n.levels, n.starts_on::text as "startsOn", n.ends_on::text as "endsOn", n.title,
        n.body, c.name_zh as "personZh", c.name_en as "personEn", n.recorded_at as "recordedAt"
      from notice n join person c on c.id = n.published_by where n.project_id = ${projectId} order by n.id desc`,
    sql<ProjectObjection[]>`
      select o.id, o.notice_id as "noticeId", o.name, o.contact, o.body, o.recorded_at as "recordedAt", o.answer,
        o.answered_at as "answeredAt", c.name_zh as "personZh", c.name_en as "personEn"
      from objection o left join person c on c.id = o.answered_by
      where o.project_id = ${projectId} order by o.id desc limit 500`,
    sql<ProgressLine[]>`
      select r.id, r.reported_on::text as "reportedOn", r.progress, r.narrative, c.name_zh as "personZh",
        c.name_en as "personEn", r.certified_on::text as "certifiedOn", w.name_zh as "certifierZh",
        w.name_en as "certifierEn"
      from progress_report r join person c on c.id = r.reported_by left join person w on w.id = r.certified_by
      where r.project_id = ${projectId} order by r.reported_on desc, r.id desc`,
    sql<TargetActual[]>`
      select target_id as "targetId", actual::float8, reason from target_actual
      where project_id = ${projectId} order by target_id`,
  ]);
  return {
    papers: papers.map((row) => ({ ...row, uploadedAt: isoInstant(row.uploadedAt) })),
    notices: notices.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) })),
    objections: objections.map((row) => ({
      ...row,
      recordedAt: isoInstant(row.recordedAt),
      answeredAt: row.answeredAt && isoInstant(row.answeredAt),
    })),
    progress: [...progress],
    actuals: [...actuals],
  };
}
