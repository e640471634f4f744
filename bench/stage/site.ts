import { spawn } from "node:child_process";
import { join } from "node:path";
import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { openWork } from "@/db/work";
import { freePort } from "@/scripts/free-port";
import { createToken } from "@/server/tokens/create-token";
import type { NationalDatabase } from "./national-database";
import { buildWithReferences } from "./product-build";

/** The product, served from the build that holds the reference pages, over the national database. */
export type Site = {
  url: string;
  /** Headers of somebody who is signed in in a browser. */
  cookieOf(signInName: string): Promise<Record<string, string>>;
  /** Headers of somebody's program. */
  tokenOf(signInName: string): Promise<Record<string, string>>;
  stop(): Promise<void>;
};

async function whenReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the built product did not answer within 30 seconds");
}

const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

async function cookieOf(url: string, signInName: string, password: string): Promise<Record<string, string>> {
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const first = cookiesOf(csrf);
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: first.join("; "), origin: url },
    body: new URLSearchParams({ signInName, password, csrfToken, json: "true" }),
  });
  const cookies = cookiesOf(answer);
  if (!cookies.some((cookie) => cookie.includes("session"))) throw new Error(`${signInName} could not sign in`);
  return { cookie: [...cookies, "language=zh"].join("; ") };
}

async function tokenOf({ client, ownerUrl: _ }: NationalDatabase, membershipId: number) {
  const lastDay = addDays(todayInShanghai(new Date()), 30);
  const { token } = await openWork(client, { kind: "membership", membershipId }, (work) =>
    createToken(work, { label: "bench", lastDay }),
  );
  return { authorization: `Bearer ${token}` };
}

/** Builds if needed and serves on a free port until it is stopped. */
export async function openSite(folder: string, database: NationalDatabase): Promise<Site> {
  const source = buildWithReferences(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(source, "node_modules/next/dist/bin/next"), "start", "-H", "127.0.0.1"], {
    cwd: source,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      APP_URL: database.appUrl,
      BENCH_OWNER_URL: database.ownerUrl,
      DATABASE_URL: "",
      DATA_DIR: folder,
      NEXTAUTH_SECRET: "bench",
      NEXTAUTH_URL: url,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await whenReady(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    cookieOf: (signInName) => cookieOf(url, signInName, database.password),
    tokenOf: async (signInName) => tokenOf(database, await membershipOf(database, signInName)),
    stop,
  };
}

/** The scripts own the process, so a membership needs no secret; which one is asked of the people, whom all may see. */
async function membershipOf({ client }: NationalDatabase, signInName: string): Promise<number> {
  const row = await openWork(client, { kind: "membership", membershipId: 1 }, async ({ sql }) => {
    const [found] = await sql<{ id: number }[]>`
      select min(m.id) as id from membership m join person p on p.id = m.person_id
      where p.sign_in_name = ${signInName} and m.ended_at is null`;
    return found;
  });
  if (!row) throw new Error(`${signInName} holds no membership`);
  return row.id;
}
