import { type SQL, sql } from "drizzle-orm";
import { bigint, check, date, integer, text, timestamp } from "drizzle-orm/pg-core";

/** Shared column kinds: one statement of how an id, an amount, an instant and a business date are kept. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity();
export const bigId = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();
export const fen = () => bigint({ mode: "bigint" });
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const recordedAt = () => instant().notNull().default(sql`work_now()`);
export const day = () => date({ mode: "string" });

/** The scope columns that policies read; every record of the programme carries them. */
export const scope = {
  pairingId: text().notNull(),
  countyCode: text().notNull(),
};

/** `column in (…)` as a named constraint over a code list of core/. */
export function oneOf(name: string, column: string, values: readonly string[]) {
  return check(name, sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(", ")})`));
}

export const mustBe = (name: string, condition: SQL) => check(name, condition);
