import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diskFull, isDiskFull, saysDiskFull } from "../disk-full.mjs";
import { run } from "./account";
import type { Binaries } from "./binaries";
import type { Place } from "./places";

/** The superuser of an embedded server, owner of its databases. */
export const OWNER = "counterpart_owner";

/** Makes the cluster if there is none: checksums, UTF-8, collation C, passwords by scram only. */
export async function makeCluster(binaries: Binaries, place: Place, ownerPassword: string): Promise<void> {
  if (existsSync(place.cluster)) return;
  // Made aside and renamed, so that a killed start leaves no half cluster that a later one would take for whole.
  const unfinished = `${place.cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = join(place.folder, "password");
  try {
    writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
    if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
    const options = [`--pgdata=${unfinished}`, `--username=${OWNER}`, `--pwfile=${passwordFile}`];
    const { ok, output } = await run(place.account, binaries.initdb, [
      ...options,
      ...["--auth=scram-sha-256", "--data-checksums", "--encoding=UTF8", "--locale=C", "--no-instructions"],
    ]);
    if (!ok && (saysDiskFull(output) || isDiskFull(place.folder))) throw diskFull(place.folder);
    if (!ok) throw new Error(`initdb failed in ${place.folder}:\n${output}`);
    renameSync(unfinished, place.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}
