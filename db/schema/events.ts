import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgPolicy, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { roles } from "../../core/kernel/roles";
import { app, door } from "../policies/roles";
import { actorIs, everyone, inScope, readable } from "../policies/scope";
import { bigId, day, instant, recordedAt } from "./columns";
import { office, person } from "./people";

const byActor = sql`person_id = (select actor_person())`;
/** Of those who are not signed in nobody knows who gave a command: the key is theirs who know it. */
const byGiver = sql`${byActor} or (person_id is null and (select actor_role()) = 'public')`;

/**
 * What happened: every lasting change of state, by whom, when and why. Append-only. It is the timeline of each record
 * and the audit trail at once; commands write it in the transaction of the change.
 */
export const event = pgTable(
  "event",
  {
    id: bigId(),
    subject: text().notNull(),
    subjectId: integer().notNull(),
    projectId: integer(),
    pairingId: text(),
    countyCode: text(),
    /** Past tense, snake_case: 'approved', 'returned', 'sent' … */
    verb: text().notNull(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    officeId: integer().references(() => office.id),
    role: text({ enum: roles }).notNull(),
    happenedAt: recordedAt(),
    businessDate: day(),
    reason: text(),
    details: jsonb(),
    requestId: text(),
  },
  (table) => [
    index("event_subject").on(table.subject, table.subjectId, table.id),
    index("event_project").on(table.projectId, table.id),
    ...readable(
      "event",
      sql`(${inScope}) or (pairing_id is null and (${byActor} or ${actorIs("system_administrator", "security_administrator")}))`,
      [],
    ),
    pgPolicy("event_add", { for: "insert", to: app, withCheck: byActor }),
    pgPolicy("event_door", { for: "insert", to: door, withCheck: everyone }),
  ],
);

/**
 * A command that carried an idempotency key, and its result: the same key with the same content is the same result. Nobody
 * is the person of a command that anybody may give.
 */
export const commandKey = pgTable(
  "command_key",
  {
    personId: integer().references(() => person.id),
    key: text().notNull(),
    command: text().notNull(),
    contentHash: text().notNull(),
    result: jsonb(),
    recordedAt: recordedAt(),
  },
  (table) => [
    unique("command_key_once").on(table.personId, table.key).nullsNotDistinct(),
    pgPolicy("command_key_read", { for: "select", to: app, using: byGiver }),
    pgPolicy("command_key_add", { for: "insert", to: app, withCheck: byGiver }),
    pgPolicy("command_key_change", { for: "update", to: app, using: byGiver }),
    pgPolicy("command_key_remove", { for: "delete", to: app, using: byGiver }),
  ],
);

/** The life cycles of core/ as rows: a trigger refuses a step that is not listed for the actor's role. */
export const lifeCycleStep = pgTable(
  "life_cycle_step",
  {
    noun: text().notNull(),
    fromState: text().notNull(),
    toState: text().notNull(),
    roles: text().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.noun, table.fromState, table.toState] }),
    ...readable("life_cycle_step", everyone),
  ],
);

/** What the database knows of itself: the version of its schema, checksums of functions, when it was seeded. */
export const databaseProperty = pgTable(
  "database_property",
  { name: text().primaryKey(), value: text().notNull(), changedAt: instant().notNull().default(sql`now()`) },
  () => [pgPolicy("database_property_read", { for: "select", to: app, using: everyone })],
);
