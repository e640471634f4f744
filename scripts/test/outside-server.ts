import postgres from "postgres";

/** What tests make on a server begins with it. */
export const TEST_NAME = "counterpart_test";

async function onServer(url: string, run: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await run(sql);
  } finally {
    await sql.end();
  }
}

/** Makes an empty database on the server of a URL and gives the URL of that database. */
export async function makeTestDatabase(url: string, name: string): Promise<string> {
  await onServer(url, async (sql) => {
    await sql`create database ${sql(name)}`;
  });
  const made = new URL(url);
  made.pathname = name;
  return made.href;
}

/** Drops what tests made on a server, also what a killed run left: databases, then the roles named after them. */
export async function dropTestDatabases(url: string): Promise<void> {
  await onServer(url, async (sql) => {
    for (const { name } of await sql`select datname as name from pg_database where datname ~ ${`^${TEST_NAME}(_|$)`}`)
      await sql`drop database ${sql(name)} with (force)`;
    for (const { name } of await sql`select rolname as name from pg_roles where rolname ~ ${`^${TEST_NAME}_`}`)
      await sql`drop role ${sql(name)}`;
  });
}
