import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { type Client, connect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { startEmbedded } from "@/scripts/embedded-postgres/server";
import { secretsOf } from "@/scripts/secrets";
import { seedNational } from "@/scripts/seed/national";

const NAME = "counterpart_national";
/** What decides which rows the database holds; functions and facts are re-created by each migration anyway. */
const MADE_FROM = [
  ...["db/migrations", "db/seed/chance.ts", "db/seed/national", "db/seed/projects"],
  ...["scripts/seed/national", "scripts/seed/national.ts"],
];

export type NationalDatabase = {
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

function checksum(): string {
  const hash = createHash("sha256");
  const add = (path: string) => {
    if (!statSync(path).isDirectory()) hash.update(path).update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) if (!/\.test\.ts$/.test(name)) add(join(path, name));
  };
  MADE_FROM.forEach(add);
  return hash.digest("hex");
}

async function makeAnew(serverUrl: string): Promise<void> {
  const sql = postgres(`${serverUrl}postgres`, { max: 1, onnotice: () => undefined });
  try {
    await sql`drop database if exists ${sql(NAME)} with (force)`;
    await sql`create database ${sql(NAME)}`;
  } finally {
    await sql.end();
  }
}

async function membershipsIn(ownerUrl: string): Promise<Map<string, number>> {
  const owner = connect(ownerUrl, { max: 1 });
  try {
    const rows = await owner<{ name: string; id: number }[]>`
      select p.sign_in_name as name, m.id from membership m join person p on p.id = m.person_id`;
    return new Map(rows.map(({ name, id }) => [name, id]));
  } finally {
    await owner.end();
  }
}

/** Starts the bench's own server; fills the national database unless it stands there from the same migrations and seed. */
export async function openNationalDatabase(folder: string): Promise<NationalDatabase> {
  const secrets = secretsOf(folder);
  const server = await startEmbedded(folder, secrets.ownerPassword);
  try {
    const ownerUrl = `${server.ownerUrl}${NAME}`;
    const stamp = join(folder, "national-checksum");
    const wanted = checksum();
    const kept = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
    if (!kept) {
      rmSync(stamp, { force: true });
      await makeAnew(server.ownerUrl);
    }
    const { appUrl } = await migrate({ ownerUrl, appPassword: secrets.appPassword });
    if (!kept) {
      console.log("Filling the national database, once (up to ten minutes)…");
      await seedNational({ appUrl, ownerUrl, password: secrets.castPassword, report: console.log });
      writeFileSync(stamp, wanted);
    }
    const memberships = await membershipsIn(ownerUrl);
    const membershipOf = (signInName: string) => {
      const id = memberships.get(signInName);
      if (id === undefined) throw new Error(`${signInName} is nobody`);
      return id;
    };
    const client = connect(appUrl, { max: 4, applicationName: "counterpart-bench" });
    const stop = async () => {
      await client.end({ timeout: 5 });
      await server.stop();
    };
    return { ownerUrl, appUrl, client, password: secrets.castPassword, membershipOf, stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
