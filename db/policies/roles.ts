import { pgRole } from "drizzle-orm/pg-core";

/**
 * The database roles. Roles are shared by all databases of a server, so the migrator writes the database's own name in
 * place of the prefix `counterpart`. Each is `existing()`: the migrator makes them, drizzle-kit must not.
 *
 * - app: the application signs in as it; owns nothing, is bound by every policy.
 * - ledger, judge, door: NOLOGIN owners of the security-definer functions in db/functions/, each with policies of its own.
 */
export const app = pgRole("counterpart_app").existing();
export const ledger = pgRole("counterpart_ledger").existing();
export const judge = pgRole("counterpart_judge").existing();
export const door = pgRole("counterpart_door").existing();
