import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { type Client, connect } from "@/db/client";
import { migrate } from "@/db/migrate";
import type { EmbeddedServer } from "@/scripts/embedded-postgres/server";
import { secretsOf } from "@/scripts/secrets";

/** A database of the bench that stays from run to run. */
export type KeptDatabase = {
  /** A superuser's connection, which no policy binds: for reference queries only. */
  ownerUrl: string;
  appUrl: string;
  /** The application's pool, for works that the bench opens itself. */
  client: Client;
  /** Password of everybody in it. */
  password: string;
  /** Of a sign-in name, such as 'centre.1'. */
  membershipOf(signInName: string): number;
  stop(): Promise<void>;
};

type Filling = { ownerUrl: string; appUrl: string; password: string };

type Definition = {
  /** Of the database; what it is made from is remembered in the bench's folder under the last part of the name. */
  name: string;
  /** The files and folders that decide which rows it holds; functions and facts are re-created by each migration anyway. */
  madeFrom: readonly string[];
  /** Fills it, empty and migrated. */
  fill(database: Filling): Promise<void>;
};

/** Opens a database on the bench's server; makes and fills it unless it stands there from the same migrations and files. */
export async function openKeptDatabase(
  folder: string,
  server: EmbeddedServer,
  { name, madeFrom, fill }: Definition,
): Promise<KeptDatabase> {
  const { appPassword, castPassword: password } = secretsOf(folder);
  const ownerUrl = `${server.ownerUrl}${name}`;
  const stamp = join(folder, `${name.replace(/^.*_/, "")}-checksum`);
  const wanted = checksum(madeFrom);
  const isKept = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (!isKept) {
    rmSync(stamp, { force: true });
    await makeAnew(server.ownerUrl, name);
  }
  const { appUrl } = await migrate({ ownerUrl, appPassword });
  if (!isKept) {
    await fill({ ownerUrl, appUrl, password });
    writeFileSync(stamp, wanted);
  }
  const memberships = await membershipsIn(ownerUrl);
  const client = connect(appUrl, { max: 4, applicationName: "counterpart-bench" });
  const membershipOf = (signInName: string) => {
    const id = memberships.get(signInName);
    if (id === undefined) throw new Error(`${signInName} is nobody`);
    return id;
  };
  return { ownerUrl, appUrl, client, password, membershipOf, stop: () => client.end({ timeout: 5 }) };
}

function checksum(paths: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    if (!statSync(path).isDirectory()) hash.update(path).update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) if (!/\.test\.ts$/.test(name)) add(join(path, name));
  };
  paths.forEach(add);
  return hash.digest("hex");
}

async function makeAnew(serverUrl: string, name: string): Promise<void> {
  const sql = postgres(`${serverUrl}postgres`, { max: 1, onnotice: () => undefined });
  try {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}

/** The first membership of everybody. */
async function membershipsIn(ownerUrl: string): Promise<Map<string, number>> {
  const owner = connect(ownerUrl, { max: 1 });
  try {
    const rows = await owner<{ name: string; id: number }[]>`
      select p.sign_in_name as name, min(m.id) as id from membership m join person p on p.id = m.person_id group by 1`;
    return new Map(rows.map(({ name, id }) => [name, id]));
  } finally {
    await owner.end();
  }
}
