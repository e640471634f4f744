import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { openWork, type Work } from "@/db/work";
import { freePort } from "@/scripts/free-port";
import { secretsOf } from "@/scripts/secrets";
import { startWeb } from "@/scripts/web";
import { createToken } from "@/server/tokens/create-token";
import type { KeptDatabase } from "./kept-database";
import { buildWithReferences } from "./product-build";

/** The product with the reference pages, served on this machine over a database of the bench. */
export type Site = {
  /** Without a slash at the end. */
  url: string;
  /** Headers of somebody who has signed in, in Chinese. */
  signIn(signInName: string): Promise<Record<string, string>>;
  /** Headers of somebody's program, with a new token. */
  token(signInName: string): Promise<Record<string, string>>;
  /** Runs a work as somebody, besides the web server. */
  as<T>(signInName: string, run: (work: Work) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
};

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

/** As the sign-in form does it: the token against forged forms first, then name and password. */
async function signInAt(url: string, signInName: string, password: string): Promise<Record<string, string>> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, cookie: cookiesOf(asked).join("; ") },
    body: new URLSearchParams({ csrfToken, signInName, password, json: "true" }),
  });
  const session = cookiesOf(answered).find((cookie) => cookie.includes("counterpart.session="));
  if (!session) throw new Error(`${signInName} could not sign in: ${answered.status}`);
  return { cookie: session };
}

/** Builds if needed and serves on a free port until it is stopped. */
export async function openSite(folder: string, database: KeptDatabase): Promise<Site> {
  const root = buildWithReferences(folder);
  const address = { host: "127.0.0.1", port: await freePort() };
  const url = `http://127.0.0.1:${address.port}`;
  const environment = {
    APP_URL: database.appUrl,
    BENCH_OWNER_URL: database.ownerUrl,
    DATABASE_URL: "",
    DATA_DIR: folder,
    DEMONSTRATION: "0",
    NEXTAUTH_SECRET: secretsOf(folder).nextAuthSecret,
    NEXTAUTH_URL: url,
  };
  const web = await startWeb(address, environment, root);
  const as = <T>(signInName: string, run: (work: Work) => Promise<T>) =>
    openWork(database.client, { kind: "membership", membershipId: database.membershipOf(signInName) }, run);
  return {
    url,
    as,
    signIn: (signInName) => signInAt(url, signInName, database.password),
    token: async (signInName) => {
      const lastDay = addDays(todayInShanghai(new Date()), 1);
      const { token } = await as(signInName, (work) => createToken(work, { label: "bench", lastDay }));
      return { authorization: `Bearer ${token}` };
    },
    stop: () => web.stop(),
  };
}
