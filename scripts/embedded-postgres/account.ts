import { execFileSync, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The user that PostgreSQL runs as when we are root, which it refuses to run as. */
export type Account = { uid: number; gid: number };

function idOf(name: string): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** Undefined unless we are root; then `postgres` if there is such a user, else `nobody`. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return idOf("postgres") ?? idOf("nobody") ?? { uid: 65_534, gid: 65_534 };
}

/** The owner of an existing folder, if we are root and it is not ours: what wrote it must go on reading it. */
export function ownerOf(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

function asAccount(account: Account | undefined): SpawnOptions {
  // A working folder that the account cannot enter would fail every command.
  return { ...account, cwd: "/", env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
}

/** True if the account can enter the folder. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], asAccount(account)).status === 0;
}

/** Runs a program as the account, detached from the terminal so that Ctrl-C does not tear it down half-way. */
export function run(
  account: Account | undefined,
  file: string,
  args: string[],
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...asAccount(account), detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const add = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on("data", add);
    child.stderr?.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
