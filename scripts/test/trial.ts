import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { run } from "../command";
import { placeOf } from "../embedded-postgres/places";
import { commandLine, processStart } from "../processes.mjs";

/** What a trial started, watched from outside as the person at the terminal sees it. */
export type Started = {
  child: ChildProcess;
  /** Resolves when it has printed the text; throws what it printed instead if it ends without. */
  said(text: string): Promise<void>;
  /** Its end: exit code (null if it was killed) and the lines it printed on each stream. */
  ended: Promise<{ code: number | null; out: string[]; err: string[] }>;
};

type Process = { pid: number; parent: number; command: string; belongs: boolean };

/** A data folder of its own, named so that what a killed test run leaves is found and removed by the next. */
export function trialFolder(name: string): string {
  const folder = join(realpathSync(tmpdir()), `counterpart-trial-${name}-${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  return folder;
}

/** Starts a program on a data folder, in a process group of its own as a terminal does. */
export function startOn(folder: string, command: string[], environment: Record<string, string> = {}): Started {
  const [file = "", ...args] = command;
  const outside = { DATABASE_URL: "", NEXTAUTH_URL: "", HOST: "", DEMONSTRATION: "0" };
  const child = spawn(file, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...outside, DATA_DIR: folder, ...environment },
  });
  const printed = { out: "", err: "" };
  const lines = (text: string) => text.split("\n").filter((line) => line !== "");
  child.stdout.on("data", (chunk: Buffer) => {
    printed.out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  // 'exit', not 'close': a server that was left running would keep the streams open.
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve)).then(async (code) => {
    await wait(100);
    return { code, out: lines(printed.out), err: lines(printed.err) };
  });
  const said = async (text: string) => {
    while (!`${printed.out}${printed.err}`.includes(text)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended without saying "${text}":\n${printed.out}${printed.err}`);
      await wait(50);
    }
  };
  return { child, said, ended };
}

function linuxProcess(pid: number, folder: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    const command = commandLine(pid) ?? "";
    // Servers of another user hide their environment; their command line names the folder.
    let environment = "";
    try {
      environment = readFileSync(`/proc/${pid}/environ`, "utf8");
    } catch {}
    return [{ pid, parent, command, belongs: `${command}${environment}`.includes(folder) }];
  } catch {
    return []; // ended meanwhile
  }
}

async function allProcesses(folder: string): Promise<Process[]> {
  if (process.platform === "linux")
    return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? linuxProcess(Number(name), folder) : []));
  const { output } = await run("ps", ["-AEww", "-o", "pid=,ppid=,command="]);
  return output.split("\n").flatMap((line) => {
    const [, pid, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command, belongs: command.includes(folder) }] : [];
  });
}

/** Every process that was started on a data folder, with all that these have started. */
export async function processesOn(folder: string): Promise<{ pid: number; command: string }[]> {
  const all = await allProcesses(folder);
  const found = new Set(all.filter(({ belongs }) => belongs).map(({ pid }) => pid));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid) && processStart(pid) !== null);
}

/** The numbers of the database servers that run on a data folder; their sessions' processes do not count. */
export async function databaseServers(folder: string): Promise<number[]> {
  return (await processesOn(folder))
    .filter(({ command }) => /postgres -D .*cluster /.test(command))
    .map(({ pid }) => pid);
}

/** Ends them with -9 and waits until they are gone. */
export async function killHard(pids: number[]): Promise<void> {
  for (const pid of pids)
    try {
      process.kill(pid, "SIGKILL");
    } catch {}
  while (pids.some((pid) => processStart(pid) !== null)) await wait(50);
}

/** Ends whatever still runs on a data folder, and removes it. */
export async function removeTrial(folder: string): Promise<void> {
  for (let left = await processesOn(folder); left.length > 0; left = await processesOn(folder))
    await killHard(left.map(({ pid }) => pid));
  rmSync(placeOf(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
