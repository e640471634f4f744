import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { officeKinds, roles } from "../../core/kernel/roles";
import { app, door, judge, ledger } from "../policies/roles";
import { actorIs, everyone, readable } from "../policies/scope";
import { day, id, instant, oneOf, recordedAt } from "./columns";

const readers = [judge, ledger, door];

/** An office of the programme (Lu 3.4): who acts for a division. */
export const office = pgTable(
  "office",
  {
    id: id(),
    code: text().notNull().unique(),
    kind: text({ enum: officeKinds }).notNull(),
    divisionCode: text(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    /** The first day on which it acts; null = it always has. */
    validFrom: day(),
    /** Exclusive; null = it has not been closed. */
    validTo: day(),
    revision: integer().notNull().default(1),
  },
  (table) => [
    oneOf("office_kind_known", "kind", officeKinds),
    check("office_of_a_division", sql`(kind in ('eastern', 'western', 'county')) = (division_code is not null)`),
    check("office_validity_ordered", sql`valid_from < valid_to`),
    // Whoever chooses an office by its name must not find two.
    uniqueIndex("office_name_zh_once").on(sql`coalesce(division_code, '')`, table.nameZh).where(sql`valid_to is null`),
    uniqueIndex("office_name_en_once").on(sql`coalesce(division_code, '')`, table.nameEn).where(sql`valid_to is null`),
    ...readable("office", everyone, readers),
    pgPolicy("office_add", { for: "insert", to: app, withCheck: actorIs("system_administrator") }),
    pgPolicy("office_change", {
      for: "update",
      to: app,
      using: actorIs("system_administrator"),
      withCheck: actorIs("system_administrator"),
    }),
  ],
);

/** A named person. What a person may do comes from memberships only. */
export const person = pgTable(
  "person",
  {
    id: id(),
    signInName: text().notNull().unique("person_sign_in_name_once"),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    enabled: boolean().notNull().default(true),
    createdAt: recordedAt(),
  },
  () => [
    check("person_sign_in_name_form", sql`sign_in_name ~ '^[a-z][a-z0-9.-]{1,40}$'`),
    ...readable("person", everyone, readers),
    pgPolicy("person_add", { for: "insert", to: app, withCheck: actorIs("system_administrator") }),
    pgPolicy("person_change", { for: "update", to: app, using: actorIs("system_administrator") }),
  ],
);

/** A person's password, apart from the person: only the doors read it. */
export const credential = pgTable(
  "credential",
  {
    personId: integer()
      .primaryKey()
      .references(() => person.id),
    passwordHash: text().notNull(),
    changedAt: recordedAt(),
  },
  () => [
    pgPolicy("credential_door", { for: "all", to: door, using: everyone, withCheck: everyone }),
    pgPolicy("credential_add", { for: "insert", to: app, withCheck: actorIs("system_administrator") }),
  ],
);

/** A person holds a role in an office from one instant to another. The security administrator grants and ends it. */
export const membership = pgTable(
  "membership",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    officeId: integer()
      .notNull()
      .references(() => office.id),
    role: text({ enum: roles }).notNull(),
    grantedBy: integer().references(() => person.id),
    grantedAt: recordedAt(),
    endedAt: instant(),
  },
  (table) => [
    index("membership_person").on(table.personId),
    unique("membership_once").on(table.personId, table.officeId, table.role, table.endedAt).nullsNotDistinct(),
    oneOf("membership_role_known", "role", roles),
    check("membership_by_another", sql`granted_by is distinct from person_id`),
    // Users and rights are in two hands: nobody administers both at once.
    uniqueIndex("membership_one_administration")
      .on(table.personId)
      .where(sql`ended_at is null and role in ('system_administrator', 'security_administrator')`),
    ...readable("membership", everyone, readers),
    pgPolicy("membership_add", { for: "insert", to: app, withCheck: actorIs("security_administrator") }),
    pgPolicy("membership_change", { for: "update", to: app, using: actorIs("security_administrator") }),
  ],
);

const own = sql`person_id = (select actor_person())`;

/** A signed-in browser. Checked on each request, so that sign-out or a disabled account counts at once. */
export const session = pgTable(
  "session",
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    membershipId: integer().references(() => membership.id),
    createdAt: recordedAt(),
    endedAt: instant(),
  },
  (table) => [
    index("session_person").on(table.personId),
    pgPolicy("session_door", { for: "all", to: door, using: everyone, withCheck: everyone }),
    pgPolicy("session_read", { for: "select", to: app, using: own }),
  ],
);

/** A bearer token for the REST API: made and revoked by its person, valid for one membership. Only its hash is kept. */
export const apiToken = pgTable(
  "api_token",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    membershipId: integer()
      .notNull()
      .references(() => membership.id),
    label: text().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: recordedAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [
    index("api_token_person").on(table.personId),
    pgPolicy("api_token_door", { for: "select", to: door, using: everyone }),
    pgPolicy("api_token_shut_out", { for: "update", to: door, using: everyone }),
    pgPolicy("api_token_read", { for: "select", to: app, using: own }),
    pgPolicy("api_token_add", { for: "insert", to: app, withCheck: own }),
    pgPolicy("api_token_change", { for: "update", to: app, using: own }),
  ],
);

/** Failed sign-ins by name and by address, as rate-limiter-flexible counts them; rows are removed after they expire. */
export const signInAttempt = pgTable(
  "sign_in_attempt",
  { key: text().primaryKey(), points: integer().notNull().default(0), expire: bigint({ mode: "number" }) },
  () => [pgPolicy("sign_in_attempt_count", { for: "all", to: app, using: everyone, withCheck: everyone })],
);
