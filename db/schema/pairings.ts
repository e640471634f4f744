import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { pairingVerifications } from "../../core/pairings/pairing";
import { door, judge, ledger } from "../policies/roles";
import { everyone, readable } from "../policies/scope";
import { day, oneOf } from "./columns";

/** A supporter and a recipient that stand in a pairing from one date to another, by a legal instrument. */
export const pairing = pgTable(
  "pairing",
  {
    id: text().primaryKey(),
    supporterCode: text().notNull(),
    recipientCode: text().notNull(),
    level: text().notNull(),
    instrumentZh: text().notNull(),
    instrumentEn: text().notNull(),
    startsOn: day().notNull(),
    startPrecision: text().notNull(),
    /** Exclusive; null = in force. */
    endsOn: day(),
    endPrecision: text(),
    source: text().notNull(),
    verification: text({ enum: pairingVerifications }).notNull(),
    noteZh: text().notNull(),
    noteEn: text().notNull(),
  },
  () => [
    oneOf("pairing_level_known", "level", ["province", "prefecture", "county", "village", "department"]),
    check("pairing_dates_ordered", sql`ends_on is null or starts_on < ends_on`),
    // The door reads which pairings an office stands in.
    ...readable("pairing", everyone, [judge, ledger, door]),
  ],
);

/** A place that an act names as being within a pairing's scope, from a date. */
export const pairingScope = pgTable(
  "pairing_scope",
  {
    pairingId: text().notNull(),
    divisionCode: text().notNull(),
    startsOn: day().notNull(),
    source: text().notNull(),
    noteZh: text().notNull(),
    noteEn: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pairingId, table.divisionCode] }),
    foreignKey({ columns: [table.pairingId], foreignColumns: [pairing.id] }),
    ...readable("pairing_scope", everyone),
  ],
);
