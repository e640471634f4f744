import { type APIRequestContext, request } from "@playwright/test";
import type { Role } from "@/core/kernel/roles";
import { castPassword } from "../cast";
import { actions } from "./entries";

export const baseURL = process.env.BASE_URL ?? "http://localhost:3000";

/** One person of the cast for each role; those with a division act for the pairing of Fujian and Ningxia. */
export const viewers: readonly { role: Role; signInName: string; elsewhere?: string }[] = [
  { role: "eastern_coordinator", signInName: "lin.feng", elsewhere: "wang.lei" },
  { role: "western_coordinator", signInName: "ma.lin", elsewhere: "zhang.wei" },
  { role: "county_officer", signInName: "mu.qing", elsewhere: "sun.yan" },
  { role: "central_reviewer", signInName: "zhao.min" },
  { role: "auditor", signInName: "qian.zheng" },
  { role: "system_administrator", signInName: "song.ping" },
  { role: "security_administrator", signInName: "tang.ning" },
];

/** A browser without pages: cookies are kept, nothing is followed. */
export const nobody = (): Promise<APIRequestContext> => request.newContext({ baseURL, maxRedirects: 0 });

export async function signIn(signInName: string): Promise<APIRequestContext> {
  const context = await nobody();
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  const form = { signInName, password: castPassword, csrfToken, json: "true" };
  const answer = await context.post("/api/auth/callback/credentials", { form });
  if (!answer.ok()) throw new Error(`${signInName} was not let in: ${await answer.text()}`);
  return context;
}

export type Answer = { status: number; result: unknown; redirect: string | null };

/** Calls a server action as a form does. `origin` is left out when it is null. */
export async function call(
  context: APIRequestContext,
  { id, page }: { id: string; page: string },
  input: unknown,
  origin: string | null = baseURL,
): Promise<Answer> {
  const headers = { "next-action": id, "content-type": "text/plain;charset=UTF-8", ...(origin ? { origin } : {}) };
  const response = await context.post(page, { headers, data: JSON.stringify([input]) });
  const line = /^1:(\{.*)$/m.exec(await response.text())?.[1];
  return {
    status: response.status(),
    result: line ? JSON.parse(line) : null,
    redirect: response.headers()["x-action-redirect"] ?? null,
  };
}

/** A bearer token of a person who is signed in, made as on the page of tokens. */
export async function tokenOf(context: APIRequestContext): Promise<string> {
  const create = actions.find(({ file, name }) => file.includes("tokens/actions") && name === "create");
  if (!create) throw new Error("the build has no action that makes tokens");
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { result } = await call(context, create, { label: "entry points", lastDay: tomorrow });
  return (result as { shown: string }).shown;
}

let caller: APIRequestContext | undefined;

/** Asks an endpoint of the REST API. */
export async function ask(token: string | null, method: string, path: string, body?: unknown) {
  caller ??= await nobody();
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(method === "GET" ? {} : { "idempotency-key": `entry-points-${Math.random()}` }),
  };
  const data = body === undefined ? {} : { data: body };
  const response = await caller.fetch(`/api/v1${path}`, { method, headers, ...data });
  return { status: response.status(), body: await response.json().catch(() => null) };
}
