import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { sources } from "../../core/kernel/fund-terms";
import { reallocationStates } from "../../core/reallocations/reallocation-life";
import { inScope, insertable, readable, updatable } from "../policies/scope";
import { day, fen, id, oneOf, recordedAt, scope } from "./columns";
import { byPerson, expenditure, line } from "./money";
import { project } from "./projects";

/** Money that a payee gave back of an expenditure, registered by the county against papers. */
export const refund = pgTable(
  "refund",
  {
    id: id(),
    code: text().notNull().unique(),
    expenditureId: integer()
      .notNull()
      .references(() => expenditure.id),
    ...line,
    amount: fen().notNull(),
    reason: text().notNull(),
    refundedOn: day().notNull(),
    bankReference: text().notNull(),
    registeredBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    /** Undone by a reversal: it never came. */
    withdrawnOn: day(),
  },
  (table) => [
    index("refund_expenditure").on(table.expenditureId),
    index("refund_project").on(table.projectId),
    index("refund_list").on(table.pairingId, table.id),
    check("refund_amount_positive", sql`amount > 0`),
    ...readable("refund", inScope),
    insertable("refund", inScope, ["county_officer"]),
    updatable("refund", inScope, ["county_officer"]),
  ],
);

/** Money of one source and year that moves from one project of a county to another, when the east agrees. */
export const reallocation = pgTable(
  "reallocation",
  {
    id: id(),
    code: text().notNull().unique(),
    ...scope,
    source: text({ enum: sources }).notNull(),
    fiscalYear: integer().notNull(),
    fromProjectId: integer().notNull(),
    toProjectId: integer().notNull(),
    amount: fen().notNull(),
    reason: text().notNull(),
    state: text({ enum: reallocationStates }).notNull(),
    askedBy: byPerson().notNull(),
    askedOn: day().notNull(),
    recordedAt: recordedAt(),
    decidedBy: byPerson(),
    decidedOn: day(),
    /** Why it was refused or withdrawn. */
    decisionReason: text(),
    /** Since when the moved money lay with the county: moving it does not make it younger. */
    heldSince: day(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    index("reallocation_from").on(table.fromProjectId),
    index("reallocation_to").on(table.toProjectId),
    index("reallocation_list").on(table.pairingId, table.id),
    index("reallocation_open").on(table.pairingId, table.id).where(sql`state = 'asked'`),
    foreignKey({
      name: "reallocation_from_in_place",
      columns: [table.fromProjectId, table.pairingId, table.countyCode],
      foreignColumns: [project.id, project.pairingId, project.countyCode],
    }),
    foreignKey({
      name: "reallocation_to_in_place",
      columns: [table.toProjectId, table.pairingId, table.countyCode],
      foreignColumns: [project.id, project.pairingId, project.countyCode],
    }),
    oneOf("reallocation_source_known", "source", sources),
    oneOf("reallocation_state_known", "state", reallocationStates),
    check("reallocation_amount_positive", sql`amount > 0`),
    check("reallocation_between_two_projects", sql`from_project_id <> to_project_id`),
    check(
      "reallocation_decided_whole",
      sql`num_nulls(decided_by, decided_on) = case state when 'asked' then 2 else 0 end`,
    ),
    check("reallocation_decided_by_another", sql`state = 'withdrawn' or decided_by <> asked_by`),
    check("reallocation_decision_has_reason", sql`state in ('asked', 'approved') or decision_reason is not null`),
    check("reallocation_decided_after_asking", sql`decided_on >= asked_on`),
    ...readable("reallocation", inScope),
    insertable("reallocation", inScope, ["western_coordinator", "county_officer"]),
    updatable("reallocation", inScope, ["eastern_coordinator", "western_coordinator", "county_officer"]),
  ],
);
