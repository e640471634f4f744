import { type SQL, sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { instrumentStates, movementStates } from "../../core/instruments/instrument-life";
import { counterpartyKinds, instrumentKinds } from "../../core/instruments/instrument-terms";
import { confirmedKinds, followingKinds, movementKinds } from "../../core/instruments/movement-kinds";
import { sources } from "../../core/kernel/fund-terms";
import { inScope, insertable, readable, updatable } from "../policies/scope";
import { day, fen, id, instant, oneOf, recordedAt } from "./columns";
import { byPerson, line } from "./money";
import { project } from "./projects";

/** A financial instrument paid from aid: the money of one source and year of a project, kept by an operator. */
export const instrument = pgTable(
  "instrument",
  {
    id: id(),
    code: text().notNull().unique(),
    ...line,
    kind: text({ enum: instrumentKinds }).notNull(),
    name: text().notNull(),
    state: text({ enum: instrumentStates }).notNull(),
    /** The bank or institution that keeps it. */
    operatorName: text().notNull(),
    agreementNumber: text().notNull(),
    agreedOn: day().notNull(),
    /** How many times its capital the exposure may be; only of kinds that give guarantees. */
    exposureMultiple: integer(),
    registeredBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    endedBy: byPerson(),
    endedOn: day(),
    endReason: text(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    // What a movement refers to, so that it is of its instrument's project, source and year.
    unique("instrument_line").on(
      table.id,
      table.projectId,
      table.pairingId,
      table.countyCode,
      table.source,
      table.fiscalYear,
    ),
    // Its figures are the balances of that line: a second one would share them.
    uniqueIndex("instrument_once_a_line")
      .on(table.projectId, table.source, table.fiscalYear)
      .where(sql`state <> 'withdrawn'`),
    index("instrument_list").on(table.pairingId, table.id),
    index("instrument_county").on(table.countyCode, table.id),
    foreignKey({
      name: "instrument_in_place",
      columns: [table.projectId, table.pairingId, table.countyCode],
      foreignColumns: [project.id, project.pairingId, project.countyCode],
    }),
    oneOf("instrument_kind_known", "kind", instrumentKinds),
    oneOf("instrument_state_known", "state", instrumentStates),
    oneOf("instrument_source_known", "source", sources),
    check("instrument_multiple_range", sql`exposure_multiple between 1 and 20`),
    check(
      "instrument_ended_whole",
      sql`num_nulls(ended_by, ended_on, end_reason) = case state when 'running' then 3 else 0 end`,
    ),
    ...readable("instrument", inScope),
    insertable("instrument", inScope, ["county_officer"]),
    updatable("instrument", inScope, ["county_officer", "western_coordinator"]),
  ],
);

const kindsOf = (kinds: readonly string[]): SQL => sql.raw(kinds.map((kind) => `'${kind}'`).join(", "));

/** What happened to an instrument: capital, guarantees, claims, loans, subsidies. Posted as the transfer of its kind. */
export const instrumentMovement = pgTable(
  "instrument_movement",
  {
    id: id(),
    code: text().notNull().unique(),
    instrumentId: integer().notNull(),
    ...line,
    kind: text({ enum: movementKinds }).notNull(),
    state: text({ enum: movementStates }).notNull(),
    amount: fen().notNull(),
    happenedOn: day().notNull(),
    counterpartyKind: text({ enum: counterpartyKinds }).notNull(),
    counterpartyName: text().notNull(),
    /** The contract, list or notice that it rests on. */
    documentNumber: text().notNull(),
    bankReference: text(),
    reason: text(),
    /** The movement whose rest it settles. */
    followsId: integer(),
    /** How much of it later movements have settled. */
    settled: fen().notNull().default(sql`0`),
    registeredBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    confirmedBy: byPerson(),
    confirmedAt: instant(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    unique("instrument_movement_of_its_instrument").on(table.id, table.instrumentId),
    index("instrument_movement_list").on(table.instrumentId, table.id),
    index("instrument_movement_follows").on(table.followsId),
    index("instrument_movement_open").on(table.countyCode, table.id).where(sql`state = 'registered'`),
    foreignKey({
      name: "instrument_movement_of_line",
      columns: [table.instrumentId, table.projectId, table.pairingId, table.countyCode, table.source, table.fiscalYear],
      foreignColumns: [
        instrument.id,
        instrument.projectId,
        instrument.pairingId,
        instrument.countyCode,
        instrument.source,
        instrument.fiscalYear,
      ],
    }),
    foreignKey({
      name: "instrument_movement_follows_of_instrument",
      columns: [table.followsId, table.instrumentId],
      foreignColumns: [table.id, table.instrumentId],
    }),
    oneOf("instrument_movement_kind_known", "kind", movementKinds),
    oneOf("instrument_movement_state_known", "state", movementStates),
    oneOf("instrument_movement_counterparty_known", "counterparty_kind", counterpartyKinds),
    check("instrument_movement_amount_positive", sql`amount > 0`),
    check("instrument_movement_settled_within_amount", sql`settled between 0 and amount`),
    check("instrument_movement_settled_while_confirmed", sql`settled = 0 or state = 'confirmed'`),
    check(
      "instrument_movement_follows_its_kind",
      sql`(follows_id is not null) = (kind in (${kindsOf(followingKinds)}))`,
    ),
    check(
      "instrument_movement_confirmed_whole",
      sql`num_nulls(confirmed_by, confirmed_at) = case when state in ('confirmed', 'reversed') and kind in (${kindsOf(confirmedKinds)}) then 0 else 2 end`,
    ),
    check("instrument_movement_confirmed_by_another", sql`confirmed_by <> registered_by`),
    ...readable("instrument_movement", inScope),
    insertable("instrument_movement", inScope, ["county_officer"]),
    updatable("instrument_movement", inScope, ["county_officer", "western_coordinator"]),
  ],
);
