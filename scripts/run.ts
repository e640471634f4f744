import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "@/db/migrate";
import { openDatabase, runningDatabase } from "./database";
import { prepareDatabase } from "./first-start";
import { plain } from "./plain.mjs";
import { type Secrets, secretsOf } from "./secrets";
import { Shutdown } from "./shutdown";

type Request = {
  script: string;
  args: string[];
  dataFolder: string;
  /** `npm start` has the data folder: its database is running and stays so. */
  isServed: boolean;
};

type Urls = { ownerUrl: string; appUrl: string };

async function urlsOf({ dataFolder, isServed }: Request, secrets: Secrets, shutdown: Shutdown): Promise<Urls> {
  if (isServed) {
    const running = await runningDatabase(dataFolder, secrets);
    if (!running || existsSync(join(dataFolder, "first-start")))
      throw plain("Counterpart is still starting: run this again when it is ready.");
    return { ...(await migrate({ ownerUrl: running, appPassword: secrets.appPassword })), ownerUrl: running };
  }
  const database = await shutdown.keep(openDatabase(dataFolder, secrets));
  // A script works on what there is: only `npm start` fills the demonstration.
  const { appUrl } = await prepareDatabase(dataFolder, database, secrets, false);
  return { ownerUrl: database.ownerUrl, appUrl };
}

function runWith(urls: Urls, { script, args, dataFolder }: Request, secrets: Secrets, signal: AbortSignal) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
      stdio: "inherit",
      signal,
      env: {
        ...process.env,
        OWNER_URL: urls.ownerUrl,
        APP_URL: urls.appUrl,
        DATA_DIR: dataFolder,
        CAST_PASSWORD: secrets.castPassword,
        NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.nextAuthSecret,
      },
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script with OWNER_URL and APP_URL: of DATABASE_URL, of the embedded database that `npm start` runs, or of one
 * that is started for as long as the script takes.
 */
export async function runScript(request: Request): Promise<void> {
  const shutdown = new Shutdown();
  const secrets = secretsOf(request.dataFolder);
  await shutdown.around(async () => {
    const urls = await urlsOf(request, secrets, shutdown);
    process.exitCode = await runWith(urls, request, secrets, shutdown.signal);
  });
}
