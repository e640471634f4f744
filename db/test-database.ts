import { randomBytes } from "node:crypto";
import postgres from "postgres";

/** A database of its own for one test file. */
export type TestDatabase = {
  ownerUrl: string;
  /** Signs in as the application's role: bound by every policy. */
  appUrl: string;
  /** Drops the database, ending sessions that are still open. */
  close(): Promise<void>;
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run database tests with "vitest run --project database".`);
  return value;
}

function withDatabase(url: string, name: string): string {
  const copy = new URL(url);
  copy.pathname = name;
  return copy.href;
}

async function runOn(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

/**
 * Copies the migrated template, reference data included. Call it in `beforeAll`, `close` in `afterAll`.
 * GUARD_REMOVED is SQL that takes one guard out of the copy: the tests that prove it must then fail (npm run test:guards).
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = required("TEST_TEMPLATE_OWNER_URL");
  const name = `counterpart_test_${randomBytes(6).toString("hex")}`;
  const onServer = (statement: string) => runOn(withDatabase(template, "postgres"), statement);
  await onServer(`create database ${name} template ${new URL(template).pathname.slice(1)}`);
  const removal = process.env.GUARD_REMOVED;
  if (removal) await runOn(withDatabase(template, name), removal);
  return {
    ownerUrl: withDatabase(template, name),
    appUrl: withDatabase(required("TEST_TEMPLATE_APP_URL"), name),
    close: () => onServer(`drop database ${name} with (force)`),
  };
}
