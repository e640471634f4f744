import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { migrate } from "@/db/migrate";
import { placeOf } from "../embedded-postgres/places";
import { startEmbedded, stopEmbedded } from "../embedded-postgres/server";
import { assertUsable } from "../outside-database";
import { processStart } from "../processes.mjs";
import { dropTestDatabases, makeTestDatabase, TEST_NAME } from "./outside-server";
import { removeTrial } from "./trial";

const FOLDER = /^counterpart-(?:test|e2e|trial-[a-z]+)-(\d+)$/;
// Tests lose nothing in a power cut.
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 };

async function remove(folder: string) {
  await stopEmbedded(folder);
  rmSync(placeOf(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Stops and removes the servers of test runs that were killed before they could do it. */
export async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    const pid = FOLDER.exec(name)?.[1];
    if (!pid || processStart(Number(pid)) !== null) continue;
    await (name.includes("-trial-") ? removeTrial : remove)(folder).catch(() => undefined);
  }
}

async function ownServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeAbandoned();
  const folder = join(tmpdir(), `counterpart-test-${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  const { ownerUrl } = await startEmbedded(folder, randomBytes(12).toString("hex"), FAST);
  return { url: `${ownerUrl}postgres`, stop: () => remove(folder) };
}

async function outsideServer(url: string): Promise<{ url: string; stop(): Promise<void> }> {
  await assertUsable("TEST_DATABASE_URL", url);
  return { url, stop: () => dropTestDatabases(url) };
}

/**
 * As the owner, tests look and tamper past the policies. An embedded server's owner is a superuser and may; an outside
 * one is let through here. No function of the product runs with the owner's rights, so what is tested stays the same.
 */
async function letOwnerPass(sql: postgres.Sql) {
  await sql.unsafe(`do $$
    declare name text;
    begin
      for name in select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace loop
        execute format('create policy owner_in_tests on %I for all to %I using (true) with check (true)', name, current_user);
      end loop;
    end $$`);
}

/**
 * A server (of TEST_DATABASE_URL, or an embedded one of this run) with one migrated template database, from which each
 * test file gets a copy (db/test-database.ts). Returns what takes it down.
 */
export async function startTemplate(): Promise<() => Promise<void>> {
  const outside = process.env.TEST_DATABASE_URL;
  const server = outside ? await outsideServer(outside) : await ownServer();
  try {
    if (outside) await dropTestDatabases(server.url);
    const ownerUrl = await makeTestDatabase(server.url, TEST_NAME);
    const appPassword = randomBytes(12).toString("hex");
    const { appUrl } = await migrate({ ownerUrl, appPassword });
    const owner = postgres(ownerUrl, { max: 1 });
    await letOwnerPass(owner);
    await owner.end();
    process.env.TEST_TEMPLATE_OWNER_URL = ownerUrl;
    process.env.TEST_TEMPLATE_APP_URL = appUrl;
    return server.stop;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Before the database tests, unless whoever runs them has a template for many runs. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  return process.env.TEST_TEMPLATE_OWNER_URL ? undefined : startTemplate();
}
