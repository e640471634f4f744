import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port";
import { plain } from "../plain.mjs";
import { commandLine, processStart, whenEnded } from "../processes.mjs";
import { run } from "./account";
import { type Binaries, binariesFor } from "./binaries";
import { makeCluster, OWNER } from "./cluster";
import { ServerLog } from "./log";
import { type Place, placeOf } from "./places";

/** Settings of postgresql.conf. */
export type Settings = Record<string, string | number>;

export type EmbeddedServer = {
  /** Of the superuser. Ends with `/`: a database's name follows. */
  ownerUrl: string;
  /** Resolves when the server has ended, for whatever reason, with the sentence for whoever still needs it. */
  ended: Promise<Error>;
  /** Open sessions are ended, what is committed is on the disk. Does nothing when the server is already down. */
  stop(): Promise<void>;
};

function pidFile(place: Place): string {
  return join(place.cluster, "postmaster.pid");
}

type Running = { pid: number; port: number };

/**
 * The server that runs on the cluster, or null. A pid file that a killed server left is removed when its number now
 * belongs to a program that is not this cluster's server, as PostgreSQL itself would refuse to start then.
 */
async function running(place: Place): Promise<Running | null> {
  // Up to two minutes: it may be starting after a crash, or stopping.
  for (let look = 0; look < 600 && existsSync(pidFile(place)); look++) {
    const lines = readFileSync(pidFile(place), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!commandLine(pid)?.includes(`postgres -D ${place.cluster} `)) rmSync(pidFile(place), { force: true });
    else if (lines[7]?.trim() === "ready") return { pid, port: Number(lines[3]) };
    else await wait(200);
  }
  return null;
}

async function launch(binaries: Binaries, place: Place, extra: Settings, log: ServerLog): Promise<Running> {
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
  const server = ok ? await running(place) : null;
  if (!server) throw new Error(`PostgreSQL did not start (${place.log}):\n${output}\n${log.tail()}`);
  return server;
}

/** Right after a kill the old server's last processes still hold its memory, or somebody took the port: try again. */
async function launchPatiently(binaries: Binaries, place: Place, extra: Settings, log: ServerLog): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(binaries, place, extra, log);
    } catch (error) {
      const full = log.diskFull();
      if (full || attempt === 5) throw full ?? error;
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
  const log = new ServerLog(place);
  const { pid, port } = (await running(place)) ?? (await launchPatiently(binaries, place, extra, log));
  const sentence = `The database server ended: start again; if it does not last, the end of ${place.log} says why.`;
  const ended = whenEnded(pid).then(() => log.diskFull() ?? plain(sentence));
  return { ownerUrl: urlOf(port, ownerPassword), ended, stop: () => stop(binaries, place) };
}

/** The server that runs on a data folder, or null; it stays another command's to stop. */
export async function findEmbedded(dataFolder: string, ownerPassword: string): Promise<{ ownerUrl: string } | null> {
  const server = await running(placeOf(dataFolder));
  return server && { ownerUrl: urlOf(server.port, ownerPassword) };
}

function urlOf(port: number, ownerPassword: string): string {
  return `postgresql://${OWNER}:${ownerPassword}@127.0.0.1:${port}/`;
}

/** Stops the server of a data folder, whoever started it. */
export async function stopEmbedded(dataFolder: string): Promise<void> {
  const place = placeOf(dataFolder);
  await stop(binariesFor(place.account), place);
}

/** The number in the pid file, if a process runs under it. */
function livePid(place: Place): number | null {
  const pid = existsSync(pidFile(place)) ? Number.parseInt(readFileSync(pidFile(place), "utf8"), 10) : 0;
  return processStart(pid) === null ? null : pid;
}

async function stop(binaries: Binaries, place: Place): Promise<void> {
  if (!livePid(place)) return;
  const { ok, output } = await run(place.account, binaries.pgCtl, [
    ...["stop", "-w", "-t", "60", "-m", "fast", "-D", place.cluster],
  ]);
  if (!ok && livePid(place)) throw new Error(`PostgreSQL did not stop:\n${output}`);
}
