import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type postgres from "postgres";
import { type Client, connect } from "./client";
import { loadReferenceData } from "./seed/reference-data";
import { loadRuleSet } from "./seed/rule-set";

/** The database has been migrated by a later release than this code. */
export class SchemaNewerError extends Error {
  constructor(readonly migrations: string[]) {
    super(`The database is newer than this code (it has ${migrations.join(", ")}): start the newer release instead.`);
    this.name = "SchemaNewerError";
  }
}

const folder = join(process.cwd(), "db");
const roleKinds = ["app", "ledger", "judge", "door"] as const;

/**
 * Brings a database to this code: roles, predicates, migrations (each once, in order), then the functions, facts and
 * statements (again whenever their text changed), grants, and the reference data and rule set that ship with the release.
 *
 * ownerUrl: connection of the database's owner (may create roles). appPassword: given to the application's role.
 * Returns the URL for the application and whether the database was empty before. Throws SchemaNewerError.
 */
export async function migrate(options: { ownerUrl: string; appPassword: string }) {
  const client = connect(options.ownerUrl, { max: 1, applicationName: "counterpart-migrate" });
  try {
    const [{ name }] = (await client`select current_database() as name`) as unknown as [{ name: string }];
    // Two releases that start at once migrate one after the other.
    await client`select pg_advisory_lock(hashtext('counterpart-migrate'))`;
    await createRoles(client, name, options.appPassword);
    const fresh = await applyMigrations(client, name);
    await applyRepeatables(client, name, fresh);
    await loadReferenceData(options.ownerUrl);
    await loadRuleSet(client);
    await client`select pg_advisory_unlock(hashtext('counterpart-migrate'))`;
    return { appUrl: appUrlOf(options.ownerUrl, name, options.appPassword), fresh };
  } finally {
    await client.end();
  }
}

/** Role names derive from the database's name: roles are shared by all databases of a server. */
export const roleOf = (database: string, kind: (typeof roleKinds)[number]) => `${database}_${kind}`;

const forDatabase = (text: string, database: string) =>
  text.replace(/\bcounterpart_(app|ledger|judge|door)\b/g, (_, kind) => roleOf(database, kind));

function appUrlOf(ownerUrl: string, database: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = roleOf(database, "app");
  url.password = password;
  return url.toString();
}

async function createRoles(client: Client, database: string, appPassword: string) {
  for (const kind of roleKinds) {
    const role = client(roleOf(database, kind));
    const [known] = await client`select 1 from pg_roles where rolname = ${roleOf(database, kind)}`;
    if (!known) await client`create role ${role} nologin`;
    if (kind === "app")
      await client.unsafe(
        `alter role "${roleOf(database, kind)}" login password '${appPassword.replaceAll("'", "''")}'`,
      );
    // The owner hands functions over to these roles, so it must be a member of them; they must be able to own in public.
    else await client`grant ${role} to current_user`;
  }
  await client.unsafe(
    forDatabase("grant create on schema public to counterpart_ledger, counterpart_judge, counterpart_door", database),
  );
}

async function applyMigrations(client: Client, database: string): Promise<boolean> {
  await client`create table if not exists schema_migration (tag text primary key, applied_at timestamptz not null default now())`;
  const journal = JSON.parse(readFileSync(join(folder, "migrations/meta/_journal.json"), "utf8")) as {
    entries: { tag: string }[];
  };
  const tags = journal.entries.map((entry) => entry.tag);
  const applied = (await client`select tag from schema_migration`).map((row) => row.tag as string);
  const unknown = applied.filter((tag) => !tags.includes(tag));
  if (unknown.length > 0) throw new SchemaNewerError(unknown);
  for (const tag of tags.filter((each) => !applied.includes(each))) {
    const text = readFileSync(join(folder, "migrations", `${tag}.sql`), "utf8");
    await client.begin(async (transaction) => {
      // Policies name the predicates, which name tables that do not exist yet.
      await transaction`set local check_function_bodies = off`;
      await transaction.unsafe(readFileSync(join(folder, "policies/actor.sql"), "utf8"));
      await transaction.unsafe(forDatabase(text, database));
      await transaction`insert into schema_migration (tag) values (${tag})`;
    });
  }
  return applied.length === 0;
}

/** Functions, facts and statements: re-created as a whole whenever the text of any of them changed. */
async function applyRepeatables(client: Client, database: string, fresh: boolean) {
  const texts = ["policies/actor.sql", ...sqlFiles("functions"), ...sqlFiles("facts"), ...sqlFiles("statements")];
  const body = [...texts, "policies/grants.sql"].map((file) => readFileSync(join(folder, file), "utf8"));
  const migrations = await client`select max(tag) as tag from schema_migration`;
  const checksum = createHash("sha256")
    .update(JSON.stringify([body, migrations]))
    .digest("hex");
  const known = await client`select value from database_property where name = 'functions'`;
  if (!fresh && known[0]?.value === checksum) return;
  await client.begin(async (transaction: postgres.TransactionSql) => {
    await transaction`set local check_function_bodies = off`;
    for (const text of body) await transaction.unsafe(forDatabase(text, database));
    await transaction`insert into database_property (name, value) values ('functions', ${checksum})
      on conflict (name) do update set value = excluded.value, changed_at = now()`;
  });
}

function sqlFiles(kind: string): string[] {
  return readdirSync(join(folder, kind))
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => join(kind, file));
}
