import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@/scripts/embedded-postgres/server";
import { freePort } from "@/scripts/free-port";
import { secretsOf } from "@/scripts/secrets";
import type { Finding, SpeedPromise } from "./promise";
import { median } from "./rounds";
import { buildWithReferences } from "./stage/product-build";

const ROUNDS = 3;

/** Seconds from the program of `npm start` until it says that it is ready; it is stopped before this returns. */
async function secondsToReady(root: string, dataFolder: string): Promise<number> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: "", PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("is ready at")) resolve();
    });
    void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${output}`)));
  });
  const seconds = (performance.now() - begin) / 1000;
  child.kill("SIGTERM");
  await ended;
  return seconds;
}

async function secondsOfNode(): Promise<number> {
  const begin = performance.now();
  await new Promise((resolve, reject) => {
    spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }).once("exit", resolve).once("error", reject);
  });
  return (performance.now() - begin) / 1000;
}

async function secondsOfDatabase(dataFolder: string): Promise<number> {
  const { ownerPassword } = secretsOf(dataFolder);
  const begin = performance.now();
  const server = await startEmbedded(dataFolder, ownerPassword);
  const seconds = (performance.now() - begin) / 1000;
  await server.stop();
  return seconds;
}

async function measure({ folder }: { folder: string }): Promise<Finding[]> {
  const dataFolder = join(folder, "start");
  const isFirst = !existsSync(join(dataFolder, "secrets.json"));
  const root = buildWithReferences(folder);
  // The first start makes the database and fills the demonstration, which belongs to no second one.
  const preparing = await secondsToReady(root, dataFolder);
  const ready: number[] = [];
  const node: number[] = [];
  const database: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ready.push(await secondsToReady(root, dataFolder));
    node.push(await secondsOfNode());
    database.push(await secondsOfDatabase(dataFolder));
  }
  const bare = median(node) + median(database);
  return [
    {
      what: "second start to ready, against `node -e 0` and a bare start of the database",
      ratio: median(ready) / bare,
      limit: null,
      figures: {
        "ready s": median(ready),
        "node s": median(node),
        "database s": median(database),
        ...(isFirst ? { "first start s (built, with demonstration)": preparing } : {}),
      },
    },
  ];
}

export const start: SpeedPromise = {
  name: "start",
  promises: "how long a second start takes until the product is ready",
  measure,
};
