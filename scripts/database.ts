import postgres from "postgres";
import { findEmbedded, startEmbedded } from "./embedded-postgres/server";
import { assertUsable } from "./outside-database";
import { plain } from "./plain.mjs";
import type { Secrets } from "./secrets";

const NAME = "counterpart";

export type Database = {
  /** Connection of the database's owner: migrations, seed, backup. The web server never gets it. */
  ownerUrl: string;
  /** What may be done to the embedded database only; an outside one belongs to whoever named it. */
  embedded: { exists(): Promise<boolean>; makeAnew(): Promise<void> } | null;
  /** Resolves when the embedded database has ended, with the reason; an outside one is not watched. */
  ended: Promise<Error>;
  stop(): Promise<void>;
};

async function onServer<T>(serverUrl: string, run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(`${serverUrl}postgres`, { max: 1, onnotice: () => undefined });
  try {
    return await run(sql);
  } catch (error) {
    if ((error as { code?: string }).code !== "28P01") throw error;
    throw plain("secrets.json of the data folder is not the one that its database was made with: bring that one back.");
  } finally {
    await sql.end();
  }
}

/** The server of DATABASE_URL, which must answer, or else the embedded one of the data folder, which is started. */
export async function openDatabase(dataFolder: string, secrets: Secrets): Promise<Database> {
  const outside = process.env.DATABASE_URL;
  if (outside) {
    await assertUsable("DATABASE_URL", outside);
    return { ownerUrl: outside, embedded: null, ended: new Promise(() => undefined), stop: async () => undefined };
  }
  const server = await startEmbedded(dataFolder, secrets.ownerPassword);
  return {
    ownerUrl: `${server.ownerUrl}${NAME}`,
    embedded: {
      exists: () =>
        onServer(server.ownerUrl, async (sql) => {
          const found = await sql`select from pg_database where datname = ${NAME}`;
          return found.length === 1;
        }),
      makeAnew: () =>
        onServer(server.ownerUrl, async (sql) => {
          await sql`drop database if exists ${sql(NAME)} with (force)`;
          await sql`create database ${sql(NAME)}`;
        }),
    },
    ended: server.ended,
    stop: server.stop,
  };
}

/** The owner's URL of the embedded database that another command runs on the data folder, or null. */
export async function runningDatabase(dataFolder: string, secrets: Secrets): Promise<string | null> {
  const server = await findEmbedded(dataFolder, secrets.ownerPassword);
  return server && `${server.ownerUrl}${NAME}`;
}
