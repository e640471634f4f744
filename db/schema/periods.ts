import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgPolicy, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { accountSources, books } from "../../core/kernel/fund-terms";
import { app, judge, ledger } from "../policies/roles";
import { actorIs, everyone, inScope, readable } from "../policies/scope";
import { day, fen, id, instant, oneOf, recordedAt } from "./columns";
import { transfer } from "./ledger";
import { person } from "./people";
import { project } from "./projects";

/** The period of everybody, or one in the actor's scope. */
const visible = sql`book = 'national' or ${inScope}`;

/** Who keeps which books: the offices of a pairing their own side's, the centre those of everybody. */
const ownBook = sql`(book = 'national' and ${actorIs("central_reviewer")}) or ((${inScope}) and ((book = 'east' and ${actorIs("eastern_coordinator")}) or (book = 'west' and ${actorIs("western_coordinator")}) or (book = 'county' and ${actorIs("county_officer")})))`;

/**
 * A month or a fiscal year that was closed in somebody's books: the ledger dates nothing into it any more. It is never
 * removed; reopened, it stays as the trace of it, and closing once more adds another row.
 */
export const period = pgTable(
  "period",
  {
    id: id(),
    book: text({ enum: books }).notNull(),
    /** Null in the books of everybody. */
    pairingId: text(),
    /** Of a county's books only. */
    countyCode: text(),
    startsOn: date({ mode: "string" }).notNull(),
    endsOn: date({ mode: "string" }).notNull(),
    closedBy: integer()
      .notNull()
      .references(() => person.id),
    closedAt: recordedAt(),
    /** The last transfer that the closing saw: what it reckoned can be reckoned again to the fen. */
    lastTransfer: bigint({ mode: "number" }).notNull().default(0),
    reopeningReason: text(),
    reopeningAskedBy: integer().references(() => person.id),
    reopeningAskedAt: instant(),
    reopenedBy: integer().references(() => person.id),
    reopenedAt: instant(),
  },
  (table) => [
    unique("period_closed_once")
      .on(table.book, table.pairingId, table.countyCode, table.startsOn, table.endsOn, table.reopenedAt)
      .nullsNotDistinct(),
    index("period_pairing").on(table.pairingId, table.endsOn),
    oneOf("period_book_known", "book", books),
    check(
      "period_month_or_year",
      sql`extract(day from starts_on) = 1 and (ends_on = (starts_on + interval '1 month - 1 day')::date or extract(month from starts_on) = 1 and ends_on = (starts_on + interval '1 year - 1 day')::date)`,
    ),
    check(
      "period_of_its_book",
      sql`(book = 'national') = (pairing_id is null) and (book = 'county') = (county_code is not null)`,
    ),
    check(
      "period_reopening_whole",
      sql`num_nulls(reopening_reason, reopening_asked_by, reopening_asked_at) in (0, 3) and num_nulls(reopened_by, reopened_at) in (0, 2) and (reopened_by is null or reopening_asked_by is not null)`,
    ),
    check("period_reopened_by_two", sql`reopened_by <> reopening_asked_by`),
    ...readable("period", visible),
    pgPolicy("period_add", { for: "insert", to: app, withCheck: ownBook }),
    pgPolicy("period_change", { for: "update", to: app, using: actorIs("central_reviewer") }),
  ],
);

/**
 * Carry-over: of one receipt of money what was not yet spent when a period was closed, first in first out. The age of
 * unspent money is that of its receipt. Written by the closing itself (db/functions/periods.sql) and never changed.
 */
export const carryOver = pgTable(
  "carry_over",
  {
    periodId: integer()
      .notNull()
      .references(() => period.id),
    /** The transfer that brought the money in. */
    receiptId: bigint({ mode: "number" })
      .notNull()
      .references(() => transfer.id),
    /** Null for money that belongs to no project at the time: it is being re-allocated. */
    projectId: integer().references(() => project.id),
    pairingId: text().notNull(),
    countyCode: text(),
    source: text({ enum: accountSources }).notNull(),
    fiscalYear: integer().notNull(),
    receivedOn: day().notNull(),
    received: fen().notNull(),
    unspent: fen().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.periodId, table.receiptId] }),
    index("carry_over_place").on(table.periodId, table.pairingId, table.countyCode),
    check("carry_over_within_received", sql`unspent between 1 and received`),
    ...readable("carry_over", inScope, [judge, ledger]),
    pgPolicy("carry_over_add", { for: "insert", to: ledger, withCheck: everyone }),
  ],
);
