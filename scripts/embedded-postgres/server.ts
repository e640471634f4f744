import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port";
import { commandLine } from "../processes.mjs";
import { run } from "./account";
import { type Binaries, binariesFor } from "./binaries";
import { diskFull, makeCluster, OWNER } from "./cluster";
import { type Place, placeOf } from "./places";

const LOG_LIMIT = 10_000_000;

/** Settings of postgresql.conf. */
export type Settings = Record<string, string | number>;

export type EmbeddedServer = {
  /** Of the superuser. Ends with `/`: a database's name follows. */
  ownerUrl: string;
  /** Open sessions are ended, what is committed is on the disk. Does nothing when the server is already down. */
  stop(): Promise<void>;
};

function pidFile(place: Place): string {
  return join(place.cluster, "postmaster.pid");
}

/**
 * The port of the server that runs on the cluster, or null. A pid file that a killed server left is removed when its
 * number now belongs to a program that is no PostgreSQL, as PostgreSQL itself would refuse to start then.
 */
async function runningPort(place: Place): Promise<number | null> {
  // Up to two minutes: it may be starting after a crash, or stopping.
  for (let look = 0; look < 600 && existsSync(pidFile(place)); look++) {
    const lines = readFileSync(pidFile(place), "utf8").split("\n");
    if (!commandLine(Number(lines[0]))?.includes("postgres")) rmSync(pidFile(place), { force: true });
    else if (lines[7]?.trim() === "ready") return Number(lines[3]);
    else await wait(200);
  }
  return null;
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-12).join("\n") : "";
}

async function launch(binaries: Binaries, place: Place, extra: Settings): Promise<number> {
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT) renameSync(place.log, `${place.log}.1`);
  const port = await freePort();
  const settings: Settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 60,
    shared_buffers: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    ...extra,
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const args = ["start", "-w", "-t", "120", "-D", place.cluster, "-l", place.log];
  const { ok, output } = await run(place.account, binaries.pgCtl, [...args, "-o", `-p ${port} ${options.join(" ")}`]);
  if (!ok) throw new Error(`PostgreSQL did not start (${place.log}):\n${output}\n${tail(place.log)}`);
  return port;
}

/** Right after a kill the old server's last processes still hold its memory, or somebody took the port: try again. */
async function launchPatiently(binaries: Binaries, place: Place, extra: Settings): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(binaries, place, extra);
    } catch (error) {
      if (/No space left on device/.test(tail(place.log))) throw diskFull(place.folder);
      if (attempt === 5) throw error;
      await wait(1000);
    }
  }
}

/**
 * Starts the PostgreSQL that comes with the packages on a data folder, or adopts the one that a killed start left
 * running there. It is a process of its own that outlives this one; whoever starts it stops it.
 */
export async function startEmbedded(
  dataFolder: string,
  ownerPassword: string,
  extra: Settings = {},
): Promise<EmbeddedServer> {
  const place = placeOf(dataFolder);
  const binaries = binariesFor(place.account);
  await makeCluster(binaries, place, ownerPassword);
  const port = (await runningPort(place)) ?? (await launchPatiently(binaries, place, extra));
  return { ownerUrl: urlOf(port, ownerPassword), stop: () => stop(binaries, place) };
}

/** The server that runs on a data folder, or null; it stays another command's to stop. */
export async function findEmbedded(dataFolder: string, ownerPassword: string): Promise<{ ownerUrl: string } | null> {
  const port = await runningPort(placeOf(dataFolder));
  return port ? { ownerUrl: urlOf(port, ownerPassword) } : null;
}

function urlOf(port: number, ownerPassword: string): string {
  return `postgresql://${OWNER}:${ownerPassword}@127.0.0.1:${port}/`;
}

/** Stops the server of a data folder, whoever started it. */
export async function stopEmbedded(dataFolder: string): Promise<void> {
  const place = placeOf(dataFolder);
  await stop(binariesFor(place.account), place);
}

async function stop(binaries: Binaries, place: Place): Promise<void> {
  if (!existsSync(pidFile(place))) return;
  const { ok, output } = await run(place.account, binaries.pgCtl, [
    ...["stop", "-w", "-t", "60", "-m", "fast", "-D", place.cluster],
  ]);
  if (!ok && existsSync(pidFile(place))) throw new Error(`PostgreSQL did not stop:\n${output}`);
}
