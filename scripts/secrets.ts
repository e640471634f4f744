import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What must stay secret and the same from start to start. Kept in `secrets.json` of the data folder, mode 0600. */
export type Secrets = {
  /** Password of the embedded database's owner. */
  ownerPassword: string;
  /** Password of the role that the application signs in with. */
  appPassword: string;
  nextAuthSecret: string;
  /** Password of everyone in the demonstration's cast. */
  castPassword: string;
};

// Letters and digits that cannot be taken for one another, so that a printed password can be typed.
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

function typeable(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Reads the secrets of a data folder, made at random at its first use. */
export function secretsOf(dataFolder: string): Secrets {
  const path = join(dataFolder, "secrets.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Secrets;
  const secrets: Secrets = {
    ownerPassword: randomBytes(24).toString("base64url"),
    appPassword: randomBytes(24).toString("base64url"),
    nextAuthSecret: randomBytes(32).toString("base64url"),
    castPassword: `${typeable(4)}-${typeable(4)}-${typeable(4)}`,
  };
  // A script may come before the first start.
  mkdirSync(dataFolder, { recursive: true });
  // Written aside and renamed: a full disk or a kill must not leave half a file behind.
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
