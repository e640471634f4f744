import { type SQL, sql } from "drizzle-orm";
import { type PgRole, pgPolicy } from "drizzle-orm/pg-core";
import type { Role } from "../../core/kernel/roles";
import { app, judge, ledger } from "./roles";

/**
 * Scope is the administrative tree (design: "The doors"): the centre and the auditor see all; an office sees the
 * pairings that its division stands in; a county office only its own county. Every function is wrapped in a sub-select
 * so that it runs once per query.
 */
export const inScope = sql`(select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))`;

/** A record of a pairing and of no county: whoever acts for one county does not see it. */
export const inPairing = sql`(select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and (select actor_county()) is null)`;

/** A child record is seen with its project: the sub-select is itself under the project's policies. */
export const withProject = sql`exists (select 1 from project where project.id = project_id)`;

export const everyone = sql`true`;

/** The actor holds one of these roles. */
export function actorIs(...roles: Role[]): SQL {
  return sql.raw(`(select actor_role()) in (${roles.map((role) => `'${role}'`).join(", ")})`);
}

const and = (...conditions: SQL[]) =>
  sql.join(
    conditions.map((condition) => sql`(${condition})`),
    sql` and `,
  );

/** The three readers of programme data: the application within `visible`, the judge and the ledger everything. */
export function readable(table: string, visible: SQL, readers: PgRole[] = [judge, ledger]) {
  return [
    pgPolicy(`${table}_read`, { for: "select", to: app, using: visible }),
    ...readers.map((role) =>
      pgPolicy(`${table}_read_by_${role.name.replace("counterpart_", "")}`, {
        for: "select",
        to: role,
        using: everyone,
      }),
    ),
  ];
}

/** Who may add rows, within what they see. */
export const insertable = (table: string, visible: SQL, roles: Role[]) =>
  pgPolicy(`${table}_add`, { for: "insert", to: app, withCheck: and(visible, actorIs(...roles)) });

/** Who may change rows, within what they see. */
export const updatable = (table: string, visible: SQL, roles: Role[]) =>
  pgPolicy(`${table}_change`, {
    for: "update",
    to: app,
    using: and(visible, actorIs(...roles)),
    withCheck: and(visible, actorIs(...roles)),
  });

/** Who may remove rows; only the parts of a draft are ever removed. */
export const deletable = (table: string, visible: SQL, roles: Role[]) =>
  pgPolicy(`${table}_remove`, { for: "delete", to: app, using: and(visible, actorIs(...roles)) });
