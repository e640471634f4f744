import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { plain } from "./plain.mjs";

export type Address = { host: string; port: number };

export type Web = {
  /** Finishes the requests that are under way, then ends. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, for whatever reason. */
  ended: Promise<void>;
};

// A little more than the web server itself allows the requests that are under way.
const STOP_MILLISECONDS = 12_000;

/** Where to serve: PORT (3000) on HOST, which is this machine only unless it says otherwise. */
export function addressFromEnvironment(): Address {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw plain(`PORT is "${text}": set it to a number from 1 to 65535.`);
  return { host: process.env.HOST || "127.0.0.1", port };
}

function sentenceOf(code: string | undefined, { host, port }: Address) {
  if (code === "EADDRINUSE")
    return plain(`Port ${port} is in use by another program: stop it, or choose another port, as in PORT=${port + 1}.`);
  if (code === "EACCES") return plain(`Port ${port} is reserved for the system: choose one above 1023 with PORT.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return plain(`HOST is "${host}", which is no address of this machine: correct or remove it.`);
  return new Error(`The web server cannot listen on ${host}:${port} (${code}).`);
}

function listenOnce({ host, port }: Address): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

/** Throws a plain sentence if the port cannot be had, before the slow work begins. */
export async function assertPortFree(address: Address): Promise<void> {
  let refusal = await listenOnce(address);
  // The web server of a start that was killed a moment ago ends by itself.
  for (let look = 0; refusal === "EADDRINUSE" && look < 10; look++) {
    await wait(300);
    refusal = await listenOnce(address);
  }
  if (refusal) throw sentenceOf(refusal, address);
}

function whenReady(child: ChildProcess, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", (message: { ready?: true; code?: string }) =>
      message.ready ? resolve() : reject(sentenceOf(message.code, address)),
    );
    child.once("exit", () => reject(new Error("The web server ended before it was ready.")));
  });
}

/** Serves what is built in `root` until it is stopped. `environment` is added to this process' own. */
export async function startWeb(
  address: Address,
  environment: Record<string, string>,
  root = process.cwd(),
): Promise<Web> {
  const child = fork(join(root, "scripts", "web-server.mjs"), {
    cwd: root,
    execArgv: ["--enable-source-maps"],
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      HOST: address.host,
      PORT: String(address.port),
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    if (child.connected) child.send("drain");
    const hung = setTimeout(() => child.kill("SIGKILL"), STOP_MILLISECONDS);
    await ended;
    clearTimeout(hung);
  };
  try {
    await whenReady(child, address);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { stop, ended };
}
