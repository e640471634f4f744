import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "./database";
import { freePort } from "./free-port";
import { secretsOf } from "./secrets";
import { processesOn, removeTrial, startOn, trialFolder } from "./test/trial";

const folder = trialFolder("refusals");
const disk = trialFolder("disk");
afterAll(async () => {
  await removeTrial(folder);
  await removeTrial(disk);
});

const START = [process.execPath, "scripts/start.mjs"];
// Opens and prepares the database as a start does, then ends.
const VERIFY = [process.execPath, "scripts/run.mjs", "scripts/verify.ts"];

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/** The start ended with this sentence alone, and left nothing running. */
async function expectRefused(environment: Record<string, string>, sentence: string, where = folder) {
  const PORT = String(await freePort());
  const { code, err } = await startOn(where, START, { PORT, ...environment }).ended;
  expect({ code, err }).toEqual({ code: 1, err: [sentence] });
  expect(await processesOn(where)).toEqual([]);
}

test("a port in use is named before any work begins", async () => {
  const other = createServer();
  const port = await portOf(other);
  await expectRefused(
    { PORT: String(port) },
    `Port ${port} is in use by another program: stop it, or choose another port, as in PORT=${port + 1}.`,
  );
  expect(readdirSync(folder)).toEqual([]);
  other.close();
});

describe("a DATABASE_URL", () => {
  // The embedded server of another folder, spoken to as if it were somebody's own.
  const elsewhere = trialFolder("outside");
  const secrets = secretsOf(elsewhere);
  // Such as a web server. Whoever asks it may hang up first.
  const deaf = createServer((socket) => {
    socket.on("error", () => undefined).once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  });
  let server: Awaited<ReturnType<typeof openDatabase>>;
  let at = "";
  let deafPort = 0;
  let later = "";
  beforeAll(async () => {
    server = await openDatabase(elsewhere, secrets);
    const owner = new URL(server.ownerUrl);
    owner.pathname = "/postgres";
    at = owner.host;
    const sql = postgres(owner.href, { max: 1 });
    await sql`create role clerk login password 'typed'`;
    await sql`create role builder login createrole password 'typed'`;
    await sql`create database later`;
    await sql.end();
    owner.pathname = "/later";
    later = owner.href;
    deafPort = await portOf(deaf);
  });
  afterAll(async () => {
    deaf.close();
    await server.stop();
    await removeTrial(elsewhere);
  });

  test.each([
    [
      "no URL of a database",
      () => "mysql://clerk@localhost/counterpart",
      () => "DATABASE_URL is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE: correct it.",
    ],
    [
      "a sign in the password that is not escaped",
      () => `postgresql://clerk:10%@${at}/postgres`,
      () => "DATABASE_URL is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE: correct it.",
    ],
    [
      "nothing listens there",
      () => "postgresql://clerk:typed@127.0.0.1:1/postgres",
      () => "No database server answers at 127.0.0.1:1 (ECONNREFUSED): start it, or correct DATABASE_URL.",
    ],
    [
      "no database server listens there",
      () => `postgresql://clerk:typed@127.0.0.1:${deafPort}/postgres`,
      () => `No database server answers at 127.0.0.1:${deafPort} (CONNECT_TIMEOUT): start it, or correct DATABASE_URL.`,
    ],
    [
      "a wrong password",
      () => `postgresql://clerk:wrong@${at}/postgres`,
      () => `The database server ${at} refuses the user "clerk": correct name and password in DATABASE_URL.`,
    ],
    [
      "no such database",
      () => `postgresql://clerk:typed@${at}/nowhere`,
      () => `The server ${at} has no database "nowhere": create it, or correct DATABASE_URL.`,
    ],
    [
      "a user who may not create roles",
      () => `postgresql://clerk:typed@${at}/postgres`,
      () => 'The user "clerk" of DATABASE_URL may not create roles: run "alter role … createrole".',
    ],
    [
      "a user who does not own the database",
      () => `postgresql://builder:typed@${at}/postgres`,
      () => 'The database "postgres" does not belong to the user "builder": name its owner in DATABASE_URL.',
    ],
  ])("that is wrong is named before any work begins: %s", async (_, url, sentence) => {
    await expectRefused({ DATABASE_URL: url() }, sentence());
    expect(readdirSync(folder)).toEqual([]);
  });

  test("whose database a later release has migrated stays as it is", async () => {
    const sql = postgres(later, { max: 1 });
    await sql`create table schema_migration (tag text primary key, applied_at timestamptz not null default now())`;
    await sql`insert into schema_migration (tag) values ('9999_later')`;
    await expectRefused(
      { DATABASE_URL: later },
      "The database is newer than this code (it has 9999_later): start the newer release instead.",
    );
    const tables = await sql`select tablename from pg_tables where schemaname = 'public'`;
    await sql.end();
    expect(tables.map(({ tablename }) => tablename)).toEqual(["schema_migration"]);
  });
});

describe("a full disk", () => {
  // A disk of its own that only the trial's processes see; only root may make one.
  const onDisk = (megabytes: number, commands: string[]) => [
    ...["unshare", "--mount", "sh", "-c"],
    [`mount -t tmpfs -o size=${megabytes}m,mode=755 trial "$DATA_DIR" || exit 99`, ...commands].join("\n"),
  ];
  const mayMount = spawnSync("unshare", ["--mount", "sh", "-c", `mount -t tmpfs trial ${disk}`]).status === 0;
  const start = START.join(" ");
  const verify = VERIFY.join(" ");
  const sentence = (where: string) => `The disk that holds ${where} is full: free some space and start again.`;

  test("refuses to write a secret", async () => {
    // A device that is always full, for any user.
    symlinkSync("/dev/full", join(disk, "secrets.json.new"));
    await expectRefused({}, sentence(disk), disk);
    expect(existsSync(join(disk, "secrets.json"))).toBe(false);
    rmSync(join(disk, "secrets.json.new"));
  });

  test.skipIf(!mayMount)("ends the making of the database", async () => {
    const PORT = String(await freePort());
    const { code, err } = await startOn(disk, onDisk(30, [start]), { PORT }).ended;
    expect({ code, err }).toEqual({ code: 1, err: [sentence(join(disk, "postgres"))] });
    expect(await processesOn(disk)).toEqual([]);
  });

  test.skipIf(!mayMount)("ends its first filling; with more room the next start works", async () => {
    const PORT = String(await freePort());
    const again = `mount -o remount,size=400m "$DATA_DIR" && ${verify}`;
    const { code, out, err } = await startOn(disk, onDisk(44, [start, again]), { PORT }).ended;
    expect({ code, err }).toEqual({ code: 0, err: [sentence(disk)] });
    expect(out).toEqual(["The ledger agrees: 0 accounts, 0 transfers."]);
    expect(await processesOn(disk)).toEqual([]);
  });
});
