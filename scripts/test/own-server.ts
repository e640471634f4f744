import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeOf } from "../embedded-postgres/places";
import { stopEmbedded } from "../embedded-postgres/server";
import { freePort } from "../free-port";
import type { Secrets } from "../secrets";
import { dropTestDatabases, makeTestDatabase, TEST_NAME } from "./outside-server";

export type OwnServer = {
  url: string;
  castPassword: string;
  /** Its data folder. */
  folder: string;
  /** Ends the server and starts it again on the same data and port, with more in its environment. */
  restart(more: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
};

const START_MILLISECONDS = 10 * 60_000;

function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    const late = setTimeout(
      () => reject(new Error(`The server is not ready after 10 minutes:\n${output}`)),
      START_MILLISECONDS,
    );
    const add = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes("Counterpart is ready at")) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on("data", add);
    child.stderr?.on("data", add);
    child.once("exit", () => {
      clearTimeout(late);
      reject(new Error(`The server did not start:\n${output}`));
    });
  });
}

type Running = { end(): Promise<void> };

async function start(environment: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await whenReady(child);
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}

async function anewOn(outside: string): Promise<string> {
  await dropTestDatabases(outside);
  return makeTestDatabase(outside, `${TEST_NAME}_browser`);
}

/**
 * The product as `npm start` serves it, in demonstration mode, on a free port and with a data folder of its own; on a
 * database of its own on the server of TEST_DATABASE_URL, or else the embedded one.
 */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = join(tmpdir(), `counterpart-e2e-${process.pid}`);
  mkdirSync(folder, { mode: 0o755 });
  const port = await freePort();
  const outside = process.env.TEST_DATABASE_URL;
  const environment = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    DEMONSTRATION: "1",
    DATABASE_URL: outside ? await anewOn(outside) : "",
    NEXTAUTH_URL: "",
  };
  let running: Running | null = null;
  const stop = async () => {
    await running?.end();
    if (outside) await dropTestDatabases(outside);
    await stopEmbedded(folder);
    rmSync(placeOf(folder).folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  const restart = async (more: Record<string, string>) => {
    await running?.end();
    running = null;
    running = await start({ ...environment, ...more });
  };
  try {
    await restart({});
  } catch (error) {
    await stop();
    throw error;
  }
  const { castPassword } = JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8")) as Secrets;
  return { url: `http://localhost:${port}`, castPassword, folder, restart, stop };
}
