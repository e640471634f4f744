import { sql } from "drizzle-orm";
import { check, index, integer, numeric, pgPolicy, pgTable, text, unique } from "drizzle-orm/pg-core";
import { noticeKinds, noticeLevels } from "../../core/notices/notice-terms";
import { paperKinds, paperSubjects } from "../../core/papers/paper-terms";
import { app } from "../policies/roles";
import { inScope, insertable, readable, updatable, withProject } from "../policies/scope";
import { day, id, instant, oneOf, recordedAt, scope } from "./columns";
import { person } from "./people";
import { performanceTarget, project } from "./projects";

const ofProject = () =>
  integer()
    .notNull()
    .references(() => project.id);
const byPerson = () =>
  integer()
    .notNull()
    .references(() => person.id);

/** How far the work is, reported by the county and certified by the west (EW-DISB-02 counts certified progress only). */
export const progressReport = pgTable(
  "progress_report",
  {
    id: id(),
    projectId: ofProject(),
    reportedOn: day().notNull(),
    /** Basis points of the whole work. */
    progress: integer().notNull(),
    narrative: text().notNull(),
    reportedBy: byPerson(),
    recordedAt: recordedAt(),
    certifiedBy: integer().references(() => person.id),
    certifiedOn: day(),
  },
  (table) => [
    index("progress_report_project").on(table.projectId, table.id),
    check("progress_report_range", sql`progress between 0 and 10000`),
    check("progress_report_certified_by_another", sql`certified_by <> reported_by`),
    ...readable("progress_report", withProject),
    insertable("progress_report", withProject, ["county_officer"]),
    updatable("progress_report", withProject, ["western_coordinator"]),
  ],
);

/** A public notice of the plan or of completion (EW-TRAN-01). The public reads it without signing in. */
export const notice = pgTable(
  "notice",
  {
    id: id(),
    code: text().notNull().unique(),
    projectId: ofProject(),
    ...scope,
    kind: text({ enum: noticeKinds }).notNull(),
    levels: text().array().notNull(),
    startsOn: day().notNull(),
    /** The last day of the notice. */
    endsOn: day().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    publishedBy: byPerson(),
    recordedAt: recordedAt(),
  },
  (table) => [
    index("notice_project").on(table.projectId),
    oneOf("notice_kind_known", "kind", noticeKinds),
    check("notice_dates_ordered", sql`starts_on <= ends_on`),
    check(
      "notice_levels_known",
      sql.raw(`cardinality(levels) > 0 and levels <@ array[${noticeLevels.map((level) => `'${level}'`).join(", ")}]`),
    ),
    ...readable("notice", sql`${inScope} or (select actor_role()) = 'public'`),
    insertable("notice", sql`(${inScope}) and ${withProject}`, ["county_officer"]),
  ],
);

/** What a member of the public has against a notice; answered by the county. */
export const objection = pgTable(
  "objection",
  {
    id: id(),
    noticeId: integer()
      .notNull()
      .references(() => notice.id),
    projectId: integer().notNull(),
    name: text(),
    contact: text(),
    body: text().notNull(),
    recordedAt: recordedAt(),
    answer: text(),
    answeredBy: integer().references(() => person.id),
    answeredAt: instant(),
  },
  (table) => [
    index("objection_notice").on(table.noticeId),
    index("objection_project").on(table.projectId),
    check("objection_answered_whole", sql`num_nulls(answer, answered_by, answered_at) in (0, 3)`),
    ...readable("objection", withProject),
    pgPolicy("objection_add", {
      for: "insert",
      to: app,
      // Objections may be raised from the first day of a notice on; one that comes late must be answered as well.
      withCheck: sql`(select actor_role()) = 'public' and answer is null and exists (select 1 from notice
        where notice.id = notice_id and notice.project_id = objection.project_id and notice.starts_on <= work_today())`,
    }),
    updatable("objection", withProject, ["county_officer"]),
  ],
);

/** What was really reached for a target, at acceptance (EW-PERF-01). */
export const targetActual = pgTable(
  "target_actual",
  {
    id: id(),
    projectId: ofProject(),
    targetId: integer()
      .notNull()
      .references(() => performanceTarget.id),
    actual: numeric({ precision: 18, scale: 3 }).notNull(),
    reason: text(),
    recordedBy: byPerson(),
    recordedAt: recordedAt(),
  },
  (table) => [
    unique("target_actual_once").on(table.targetId),
    index("target_actual_project").on(table.projectId),
    ...readable("target_actual", withProject),
    insertable("target_actual", withProject, ["county_officer"]),
  ],
);

/** An uploaded paper. The file is kept under its hash; what is recorded here never changes. */
export const paper = pgTable(
  "paper",
  {
    id: id(),
    projectId: ofProject(),
    subject: text({ enum: paperSubjects }).notNull(),
    subjectId: integer().notNull(),
    kind: text({ enum: paperKinds }).notNull(),
    fileName: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    uploadedBy: byPerson(),
    uploadedAt: recordedAt(),
  },
  (table) => [
    index("paper_subject").on(table.subject, table.subjectId),
    index("paper_project").on(table.projectId),
    oneOf("paper_kind_known", "kind", paperKinds),
    oneOf("paper_subject_known", "subject", paperSubjects),
    check("paper_size_range", sql`size between 1 and 20971520`),
    check("paper_hash_form", sql`sha256 ~ '^[0-9a-f]{64}$'`),
    ...readable("paper", withProject),
    insertable("paper", withProject, ["county_officer", "western_coordinator", "eastern_coordinator"]),
  ],
);
