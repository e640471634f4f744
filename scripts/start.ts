import { castPeople } from "@/db/seed/cast";
import { buildIfChanged } from "./build";
import { openDatabase } from "./database";
import { isDemonstrationWanted, prepareDatabase } from "./first-start";
import { assertUsable } from "./outside-database";
import { plain } from "./plain.mjs";
import { secretsOf } from "./secrets";
import { Shutdown } from "./shutdown";
import { type Address, addressFromEnvironment, assertPortFree, startWeb } from "./web";

function urlOf({ host, port }: Address): string {
  return `http://${["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host}:${port}`;
}

function printCast(password: string) {
  console.log("\nDemonstration. Sign in as:");
  for (const { signInName, nameZh, memberships } of castPeople)
    console.log(`  ${signInName.padEnd(12)} ${nameZh}  ${memberships.map((each) => each.officeCode).join(", ")}`);
  console.log(`Password of everyone: ${password}\n`);
}

async function serve(dataFolder: string, shutdown: Shutdown): Promise<void> {
  const address = addressFromEnvironment();
  await assertPortFree(address);
  if (process.env.DATABASE_URL) await assertUsable("DATABASE_URL", process.env.DATABASE_URL);
  const secrets = secretsOf(dataFolder);
  await buildIfChanged(shutdown.signal);
  const database = await shutdown.keep(openDatabase(dataFolder, secrets));
  const fill = isDemonstrationWanted(database);
  const { appUrl, demonstration } = await prepareDatabase(dataFolder, database, secrets, fill);
  const url = process.env.NEXTAUTH_URL || urlOf(address);
  const web = await shutdown.keep(
    startWeb(address, {
      APP_URL: appUrl,
      DATABASE_URL: "",
      DATA_DIR: dataFolder,
      DEMONSTRATION: demonstration ? "1" : "0",
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.nextAuthSecret,
      NEXTAUTH_URL: url,
    }),
  );
  console.log(`Counterpart is ready at ${url}`);
  if (demonstration) printCast(secrets.castPassword);
  const webEnded = web.ended.then(() => plain("The web server ended: start again, and look above for the reason."));
  throw await Promise.race([webEnded, database.ended]);
}

/** Serves until it is told to stop; then nothing that it started is left running. */
export async function start(dataFolder: string): Promise<void> {
  const shutdown = new Shutdown(0);
  await shutdown.around(() => serve(dataFolder, shutdown));
}
