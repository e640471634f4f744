import { sql } from "drizzle-orm";
import { check, index, integer, numeric, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { projectStages, versionStates } from "../../core/projects/project-life";
import { benefitLinks, categories, purposes, sources, strands } from "../../core/projects/project-terms";
import { deletable, inScope, insertable, readable, updatable, withProject } from "../policies/scope";
import { day, fen, id, instant, oneOf, recordedAt, scope } from "./columns";
import { person } from "./people";

const authors = ["eastern_coordinator", "western_coordinator"] as const;

/** The county project library: what the county wants done, admitted before any money is assigned (EW-ELIG-04). */
export const libraryEntry = pgTable(
  "library_entry",
  {
    id: id(),
    code: text().notNull().unique(),
    ...scope,
    title: text().notNull(),
    category: text({ enum: categories }).notNull(),
    status: text({ enum: ["admitted", "withdrawn"] }).notNull(),
    admittedOn: day().notNull(),
    admittedBy: integer()
      .notNull()
      .references(() => person.id),
    recordedAt: recordedAt(),
  },
  (table) => [
    index("library_entry_county").on(table.countyCode, table.id),
    oneOf("library_entry_category_known", "category", categories),
    oneOf("library_entry_status_known", "status", ["admitted", "withdrawn"]),
    ...readable("library_entry", inScope),
    insertable("library_entry", inScope, ["county_officer"]),
    updatable("library_entry", inScope, ["county_officer"]),
  ],
);

/**
 * An assistance project: its identity, its stage, and the fields that lists filter and show. They are those of the
 * approved version, before the first approval those of the version being written. The content itself stands in
 * project_version.
 */
export const project = pgTable(
  "project",
  {
    id: id(),
    code: text().notNull().unique("project_code_once"),
    ...scope,
    supporterCode: text().notNull(),
    recipientCode: text().notNull(),
    stage: text({ enum: projectStages }).notNull(),
    /** Where a suspended project goes on when it is resumed. */
    suspendedFrom: text({ enum: ["approved", "in_progress"] }),
    /** The version being worked on or in force; 1 is the first. */
    version: integer().notNull().default(1),
    /** The version that was approved last and that money is paid against; null before the first approval. */
    approvedVersion: integer(),
    title: text().notNull(),
    strand: text({ enum: strands }).notNull(),
    category: text({ enum: categories }).notNull(),
    /** The calendar year in which the work starts. */
    startYear: integer().notNull(),
    budgetTotal: fen().notNull().default(sql`0`),
    libraryEntryId: integer().references(() => libraryEntry.id),
    registeredBy: integer()
      .notNull()
      .references(() => person.id),
    registeredAt: recordedAt(),
    approvedBy: integer().references(() => person.id),
    approvedOn: day(),
    acceptedOn: day(),
    assetOwner: text(),
    /** The certified progress, in basis points (4,000 = 40 %). */
    certifiedProgress: integer().notNull().default(0),
    /** Optimistic lock: a form sends the number it read, a stale one is refused. */
    revision: integer().notNull().default(1),
  },
  (table) => [
    // Each serves one filter in the order of lists, and holds what totals and policies read: sums touch no row.
    index("project_list").on(table.pairingId, table.stage, table.id, table.countyCode, table.budgetTotal),
    index("project_stage").on(table.stage, table.id, table.pairingId, table.countyCode, table.budgetTotal),
    index("project_county").on(table.countyCode, table.stage, table.id, table.pairingId, table.budgetTotal),
    index("project_supporter").on(
      table.supporterCode,
      table.stage,
      table.id,
      table.pairingId,
      table.countyCode,
      table.budgetTotal,
    ),
    index("project_recipient").on(
      table.recipientCode,
      table.stage,
      table.id,
      table.pairingId,
      table.countyCode,
      table.budgetTotal,
    ),
    // The same filters without a stage: without these a small county's list would be sought through all projects.
    index("project_newest_of_pairing").on(table.pairingId, table.id),
    index("project_newest_of_county").on(table.countyCode, table.id),
    index("project_newest_of_supporter").on(table.supporterCode, table.id),
    index("project_newest_of_recipient").on(table.recipientCode, table.id),
    index("project_library").on(table.libraryEntryId),
    // What a re-allocation refers to, so that both its projects are of its own pairing and county.
    unique("project_of_place").on(table.id, table.pairingId, table.countyCode),
    oneOf("project_stage_known", "stage", projectStages),
    oneOf("project_strand_known", "strand", strands),
    oneOf("project_category_known", "category", categories),
    check("project_registered_and_approved_by_two", sql`approved_by is null or approved_by <> registered_by`),
    check("project_suspended_from_somewhere", sql`(stage = 'suspended') = (suspended_from is not null)`),
    check("project_budget_not_negative", sql`budget_total >= 0`),
    check("project_progress_range", sql`certified_progress between 0 and 10000`),
    ...readable("project", inScope),
    insertable("project", inScope, [...authors]),
    updatable("project", inScope, [...authors, "county_officer", "central_reviewer"]),
  ],
);

/** One version of a project's content. Approval freezes it; a change after approval is a new version. */
export const projectVersion = pgTable(
  "project_version",
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    version: integer().notNull(),
    state: text({ enum: versionStates }).notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    strand: text({ enum: strands }).notNull(),
    category: text({ enum: categories }).notNull(),
    township: text(),
    village: text(),
    startsOn: day().notNull(),
    endsOn: day().notNull(),
    planItem: text(),
    policyLine: text(),
    /** EW-ELIG-01: why a project stands outside the designated counties. */
    placeReason: text(),
    households: integer(),
    persons: integer(),
    women: integer(),
    jobs: integer(),
    benefitLink: text({ enum: benefitLinks }),
    budgetTotal: fen().notNull(),
    changeReason: text(),
    createdBy: integer()
      .notNull()
      .references(() => person.id),
    createdAt: recordedAt(),
    submittedBy: integer().references(() => person.id),
    submittedOn: day(),
    approvedBy: integer().references(() => person.id),
    approvedOn: day(),
  },
  (table) => [
    unique("project_version_once").on(table.projectId, table.version),
    index("project_version_open")
      .on(table.state, table.id)
      .where(sql`state in ('draft', 'returned', 'submitted', 'under_review')`),
    oneOf("project_version_state_known", "state", versionStates),
    check("project_version_period_ordered", sql`starts_on <= ends_on`),
    check("project_version_submitted_and_approved_by_two", sql`approved_by is null or approved_by <> submitted_by`),
    check("project_version_people_not_negative", sql`least(households, persons, women, jobs) >= 0`),
    check("project_version_women_within_persons", sql`women <= persons`),
    ...readable("project_version", withProject),
    insertable("project_version", withProject, [...authors]),
    updatable("project_version", withProject, [...authors, "central_reviewer"]),
  ],
);

const versionPart = {
  projectId: integer()
    .notNull()
    .references(() => project.id),
  versionId: integer()
    .notNull()
    .references(() => projectVersion.id),
  position: integer().notNull(),
};

const partPolicies = (table: string) => [
  ...readable(table, withProject),
  insertable(table, withProject, [...authors]),
  deletable(table, withProject, [...authors]),
];

/** Planned money of a version: how much from which source in which fiscal year for what. */
export const budgetLine = pgTable(
  "budget_line",
  {
    id: id(),
    ...versionPart,
    source: text({ enum: sources }).notNull(),
    fiscalYear: integer().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    amount: fen().notNull(),
  },
  (table) => [
    uniqueIndex("budget_line_once").on(table.versionId, table.source, table.fiscalYear, table.purpose),
    index("budget_line_project").on(table.projectId),
    oneOf("budget_line_source_known", "source", sources),
    oneOf("budget_line_purpose_known", "purpose", purposes),
    check("budget_line_amount_positive", sql`amount > 0`),
    check("budget_line_year_range", sql`fiscal_year between 1996 and 2100`),
    ...partPolicies("budget_line"),
  ],
);

/** What a version promises to reach, in numbers (EW-ELIG-05). */
export const performanceTarget = pgTable(
  "performance_target",
  {
    id: id(),
    ...versionPart,
    indicator: text().notNull(),
    unit: text(),
    baseline: numeric({ precision: 18, scale: 3 }),
    target: numeric({ precision: 18, scale: 3 }),
    dueOn: day(),
  },
  (table) => [
    unique("performance_target_once").on(table.versionId, table.indicator),
    index("performance_target_project").on(table.projectId),
    ...partPolicies("performance_target"),
  ],
);

/** Who answers for the project on each side. */
export const projectContact = pgTable(
  "project_contact",
  { id: id(), ...versionPart, name: text().notNull(), office: text().notNull(), phone: text() },
  (table) => [index("project_contact_version").on(table.versionId), ...partPolicies("project_contact")],
);

/** Everybody signs in person, and for the own side only. */
const ownSignature = sql`(${withProject}) and signed_by = (select actor_person())
  and side = case (select actor_role()) when 'eastern_coordinator' then 'east' else 'west' end`;

/** The joint signature of one side under one version. A change after it voids it. */
export const projectSignature = pgTable(
  "project_signature",
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id),
    versionId: integer()
      .notNull()
      .references(() => projectVersion.id),
    side: text({ enum: ["east", "west"] }).notNull(),
    signedBy: integer()
      .notNull()
      .references(() => person.id),
    signedAt: recordedAt(),
    voidedAt: instant(),
  },
  (table) => [
    uniqueIndex("project_signature_once").on(table.versionId, table.side).where(sql`voided_at is null`),
    index("project_signature_project").on(table.projectId),
    oneOf("project_signature_side_known", "side", ["east", "west"]),
    ...readable("project_signature", withProject),
    insertable("project_signature", ownSignature, [...authors]),
    updatable("project_signature", withProject, [...authors]),
  ],
);
