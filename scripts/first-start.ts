import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { todayInShanghai } from "@/core/kernel/calendar";
import { migrate } from "@/db/migrate";
import type { Database } from "./database";
import { plain } from "./plain.mjs";
import type { Secrets } from "./secrets";

export type Prepared = { appUrl: string; demonstration: boolean };

/** An embedded database is for trying the product out; an outside one is filled only when it is asked for. */
export function isDemonstrationWanted(database: Database): boolean {
  return database.embedded ? process.env.DEMONSTRATION !== "0" : process.env.DEMONSTRATION === "1";
}

/** The file that says that a database was filled with the demonstration; then starts print the cast. */
export function demonstrationMark(dataFolder: string, isEmbedded: boolean): string {
  return join(dataFolder, isEmbedded ? "demonstration" : "outside-demonstration");
}

async function fillDemonstration(ownerUrl: string, appUrl: string, password: string): Promise<void> {
  console.log("Filling the demonstration…");
  // Loaded here only: it brings the whole application along, which a second start does without.
  const { seedDemonstration } = await import("./seed/demonstration");
  const surprises = await seedDemonstration({ ownerUrl, appUrl, password, baseDate: todayInShanghai(new Date()) });
  for (const { story, day, rules } of surprises)
    console.warn(`The story ${story} ended on day ${day}: unexpected verdict of ${rules.join(", ") || "no rule"}.`);
}

/**
 * Brings the database to this release and, if it was empty and `fill` is true, fills it with the demonstration. A first
 * start that was cut short is begun again: `first-start` in the data folder stands from before the database is made
 * until it is whole.
 */
export async function prepareDatabase(
  dataFolder: string,
  database: Database,
  secrets: Secrets,
  fill: boolean,
): Promise<Prepared> {
  const unfinished = join(dataFolder, database.embedded ? "first-start" : "outside-first-start");
  const filled = demonstrationMark(dataFolder, database.embedded !== null);
  const wasCutShort = existsSync(unfinished);
  if (wasCutShort && !database.embedded)
    throw plain(`The first start on this database was cut short: make the database anew, then remove ${unfinished}.`);
  if (database.embedded && (wasCutShort || !(await database.embedded.exists()))) {
    writeFileSync(unfinished, "");
    rmSync(filled, { force: true });
    await database.embedded.makeAnew();
  }
  const { ownerUrl } = database;
  const { appUrl, fresh } = await migrate({ ownerUrl, appPassword: secrets.appPassword });
  if (fresh && fill) {
    writeFileSync(unfinished, "");
    await fillDemonstration(ownerUrl, appUrl, secrets.castPassword);
    writeFileSync(filled, "");
  }
  rmSync(unfinished, { force: true });
  return { appUrl, demonstration: existsSync(filled) };
}
