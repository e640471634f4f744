import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { everyone, readable } from "../policies/scope";
import { day, oneOf } from "./columns";

/** An administrative division under one name for one stretch of time; a code may have several rows. */
export const division = pgTable(
  "division",
  {
    code: text().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    pinyinInitials: text().notNull(),
    level: text().notNull(),
    parentCode: text(),
    validFrom: day().notNull(),
    /** Exclusive; null = still in use. */
    validTo: day(),
    successorCode: text(),
    autonomous: boolean().notNull(),
    source: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.code, table.validFrom] }),
    index("division_parent").on(table.parentCode),
    oneOf("division_level_known", "level", ["country", "province", "prefecture", "county"]),
    check("division_validity_ordered", sql`valid_to is null or valid_from < valid_to`),
    ...readable("division", everyone),
  ],
);

/** A list of designated places (the nationally designated poor counties). Partial lists leave others unknown. */
export const designationList = pgTable(
  "designation_list",
  {
    code: text().primaryKey(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    complete: boolean().notNull(),
    source: text().notNull(),
  },
  () => readable("designation_list", everyone),
);

export const designation = pgTable(
  "designation",
  { listCode: text().notNull(), divisionCode: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.listCode, table.divisionCode] }),
    foreignKey({ columns: [table.listCode], foreignColumns: [designationList.code] }),
    ...readable("designation", everyone),
  ],
);
