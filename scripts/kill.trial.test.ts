import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runningDatabase } from "./database";
import { placeOf } from "./embedded-postgres/places";
import { freePort } from "./free-port";
import { secretsOf } from "./secrets";
import { databaseServers, killHard, processesOn, removeTrial, type Started, startOn, trialFolder } from "./test/trial";

// One data folder, started and killed again and again, in this order.
const folder = trialFolder("kill");
let port = 0;
beforeAll(async () => {
  port = await freePort();
});
afterAll(() => removeTrial(folder));

// npm itself stays silent; it would print advice on its own settings.
const NPM_START = ["npm", "--loglevel=error", "start"];
const start = (environment: Record<string, string> = {}, command = [process.execPath, "scripts/start.mjs"]) =>
  startOn(folder, command, { PORT: String(port), ...environment });

async function started(command?: string[]): Promise<Started> {
  const product = start({}, command);
  await product.said("Counterpart is ready at");
  return product;
}

async function onDatabase<T>(run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const url = await runningDatabase(folder, secretsOf(folder));
  const sql = postgres(url ?? "", { max: 1 });
  try {
    return await run(sql);
  } finally {
    await sql.end();
  }
}

/** Something that only the first start has written. */
const keep = (name: string) =>
  onDatabase((sql) => sql`insert into database_property (name, value) values (${name}, 'kept')`);
const kept = () =>
  onDatabase(async (sql) => {
    const rows = await sql`select name from database_property where value = 'kept' order by name`;
    return rows.map(({ name }) => name as string);
  });

const projects = () => onDatabase(async (sql) => Number((await sql`select count(*) from project`)[0]?.count));

async function pidOf(part: string): Promise<number> {
  return (await processesOn(folder)).find(({ command }) => command.includes(part))?.pid ?? 0;
}

/** Answers, on one database server only, with what was written before. */
async function expectServed(names: string[]) {
  const { status } = await fetch(`http://127.0.0.1:${port}/api/health`);
  expect(status).toBe(200);
  expect(await databaseServers(folder)).toHaveLength(1);
  expect(await kept()).toEqual(names);
}

async function expectNothingLeft() {
  expect(await processesOn(folder)).toEqual([]);
  expect(existsSync(join(folder, "lock"))).toBe(false);
}

async function killEverything() {
  await killHard((await processesOn(folder)).map(({ pid }) => pid));
}

test("a first start that is killed half-way is begun again by the next", async () => {
  const first = start({ DEMONSTRATION: "1" });
  await first.said("Filling the demonstration…");
  while ((await projects()) === 0) await wait(100);
  await killEverything();

  await started();
  expect(await projects()).toBe(0);
  await keep("a");
  await expectServed(["a"]);
});

test("one data folder serves one start: a second one is told by which process it is held", async () => {
  const holder = await pidOf("scripts/start.mjs");
  const { code, out, err } = await start().ended;
  expect({ code, out, err }).toEqual({
    code: 1,
    out: [],
    err: [
      `Counterpart is already running on ${folder} (npm start, process ${holder}): stop it first, or choose another folder with DATA_DIR.`,
    ],
  });
  await expectServed(["a"]);
});

test("the launcher alone is killed with -9: its web server ends, its database is taken over", async () => {
  const [server] = await databaseServers(folder);
  const web = await pidOf("web-server.mjs");
  await killHard([await pidOf("scripts/start.mjs")]);
  while ((await pidOf("web-server.mjs")) === web) await wait(50);

  await started();
  await expectServed(["a"]);
  expect(await databaseServers(folder)).toEqual([server]);
});

test("everything is killed with -9: the next start has the same data and one database server", async () => {
  await keep("b");
  const [server] = await databaseServers(folder);
  await killEverything();

  await started();
  await expectServed(["a", "b"]);
  expect(await databaseServers(folder)).not.toEqual([server]);
});

test("the web server is killed: the start says so, and ends the database", async () => {
  await killEverything();
  const product = await started();
  await killHard([await pidOf("web-server.mjs")]);
  const { code, err } = await product.ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: ["The web server ended: start again, and look above for the reason."],
  });
  await expectNothingLeft();
});

test("the database server is killed: the start says so, and ends the web server", async () => {
  const product = await started();
  await killHard(await databaseServers(folder));
  const { code, err } = await product.ended;
  const log = join(placeOf(folder).folder, "server.log");
  expect({ code, err }).toEqual({
    code: 1,
    err: [`The database server ended: start again; if it does not last, the end of ${log} says why.`],
  });
  await expectNothingLeft();
});

test("locks whose numbers belong to other programs by now are taken over", async () => {
  const { cluster, account } = placeOf(folder);
  const other = spawn("sleep", ["60"], { ...account, stdio: "ignore" });
  writeFileSync(join(folder, "lock"), JSON.stringify({ pid: other.pid, started: "1", purpose: "npm start" }));
  // As PostgreSQL writes it: process, folder, start, port, sockets, address, memory, status.
  const lines = [other.pid, cluster, "1", await freePort(), "", "127.0.0.1", "", "ready", ""];
  writeFileSync(join(cluster, "postmaster.pid"), lines.join("\n"));
  try {
    await started();
    await expectServed(["a", "b"]);
  } finally {
    other.kill();
  }
});

test("Ctrl-C leaves nothing running", async () => {
  await killEverything();
  const product = await started(NPM_START);
  expect((await processesOn(folder)).length).toBeGreaterThan(3);
  // The terminal sends it to everything in the foreground.
  process.kill(-(product.child.pid ?? 0), "SIGINT");
  const { err } = await product.ended;
  expect(err).toEqual([]);
  await expectNothingLeft();
});

test("Ctrl-C ends a web server that hangs", async () => {
  const product = await started();
  const web = await pidOf("web-server.mjs");
  process.kill(web, "SIGSTOP");
  process.kill(-(product.child.pid ?? 0), "SIGINT");
  const { code, err } = await product.ended;
  expect({ code, err }).toEqual({ code: 0, err: [] });
  await expectNothingLeft();
});

test("Ctrl-C while it is still starting leaves nothing running", async () => {
  const product = start();
  while ((await databaseServers(folder)).length === 0) await wait(20);
  process.kill(-(product.child.pid ?? 0), "SIGINT");
  const { code, err } = await product.ended;
  expect({ code, err }).toEqual({ code: 0, err: [] });
  await expectNothingLeft();
});

test("a signal to npm alone leaves nothing running", async () => {
  const product = await started(NPM_START);
  product.child.kill("SIGTERM");
  await product.ended;
  while ((await processesOn(folder)).length > 0) await wait(50);
  await expectNothingLeft();
});
