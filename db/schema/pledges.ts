import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { sources } from "../../core/kernel/fund-terms";
import { inPairing, insertable, readable, updatable } from "../policies/scope";
import { day, fen, id, oneOf, recordedAt } from "./columns";
import { byPerson } from "./money";
import { pairing } from "./pairings";

/** What the east means to give a pairing in a fiscal year, by source: an intention, before any project is promised anything. */
export const pledge = pgTable(
  "pledge",
  {
    id: id(),
    code: text().notNull().unique(),
    pairingId: text()
      .notNull()
      .references(() => pairing.id),
    source: text({ enum: sources }).notNull(),
    fiscalYear: integer().notNull(),
    amount: fen().notNull(),
    pledgedOn: day().notNull(),
    documentNumber: text().notNull(),
    pledgedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    /** Undone by a reversal. */
    withdrawnOn: day(),
  },
  (table) => [
    index("pledge_year").on(table.pairingId, table.fiscalYear),
    oneOf("pledge_source_known", "source", sources),
    check("pledge_amount_positive", sql`amount > 0`),
    ...readable("pledge", inPairing),
    insertable("pledge", inPairing, ["eastern_coordinator"]),
    updatable("pledge", inPairing, ["eastern_coordinator"]),
  ],
);
