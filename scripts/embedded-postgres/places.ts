import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plain } from "../plain.mjs";
import { type Account, canEnter, ownerOf, unprivilegedAccount } from "./account";

/** Where a database lies and who runs it. `folder` holds `cluster/` and `server.log`, nothing else. */
export type Place = { folder: string; cluster: string; log: string; account: Account | undefined };

/** A folder that every user can enter, for what an unprivileged account must reach. */
export function commonFolder(): string {
  const folder = join(existsSync("/var/lib") ? "/var/lib" : tmpdir(), "counterpart");
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // whatever the umask
  return folder;
}

function place(path: string, account: Account | undefined): Place {
  // One spelling, whichever way the data folder is named: a server is known again by the folder it was started on.
  const folder = realpathSync(path);
  if (!account && process.getuid && statSync(folder).uid !== process.getuid())
    throw plain(`${folder} belongs to another user: start as that user or choose another folder with DATA_DIR.`);
  return { folder, cluster: join(folder, "cluster"), log: join(folder, "server.log"), account };
}

function makeFor(account: Account | undefined, folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * The place of a data folder's database: `postgres/` in it. When we are root and the account that runs PostgreSQL
 * cannot reach that (a checkout below a 0700 folder), a folder of its own elsewhere; `database-folder` then says where.
 */
export function placeOf(dataFolder: string): Place {
  const note = join(dataFolder, "database-folder");
  const inside = join(dataFolder, "postgres");
  if (existsSync(note)) {
    const noted = readFileSync(note, "utf8").trim();
    if (existsSync(noted)) return place(noted, ownerOf(noted));
    throw plain(`The database folder ${noted} is gone: bring it back, or remove ${dataFolder} to begin with nothing.`);
  }
  if (existsSync(inside)) return place(inside, ownerOf(inside) ?? unprivilegedAccount());

  const account = unprivilegedAccount();
  makeFor(account, inside);
  if (!account || canEnter(account, inside)) return place(inside, account);
  rmdirSync(inside);
  const elsewhere = join(commonFolder(), randomBytes(8).toString("hex"));
  makeFor(account, elsewhere);
  writeFileSync(note, `${elsewhere}\n`);
  return place(elsewhere, account);
}
