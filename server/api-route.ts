import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { forbidden } from "@/core/kernel/domain-error";
import type { Role } from "@/core/kernel/roles";
import { openPublicWork, openWork, type Work } from "@/db/work";
import type { Endpoint, Method } from "./api/endpoint";
import { jsonText } from "./api/json-text";
import { languageOfRequest } from "./api/language-of-request";
import { matcherOf } from "./api/match-endpoint";
import { ApiRefusal, noToken, type Problem, problemOf, problemResponse } from "./api/problem";
import { readBody } from "./api/read-body";
import { blockedErrors } from "./blocked-errors";
import { isBlocked } from "./command";
import { database } from "./database";
import { log } from "./log";
import { openSessionWork } from "./session";
import { tokenHash } from "./tokens/token-hash";

type Context = { params: Promise<Record<string, string | string[]>> };
type Route = (request: Request, context: Context) => Promise<Response>;
export type RouteAccess = { roles: readonly Role[] } | "public" | { endpoints: readonly Endpoint[] };
type Declared<Access extends RouteAccess> = Route & { access: Access };

/** A wrong token is a mistake; sixty a minute from one address are a search. */
const wrongTokens = new RateLimiterMemory({ points: 60, duration: 60 });

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies Method[];

/** The methods of the catch-all route of /api/v1: every endpoint of the registry, with a bearer token. */
export function restRoutes(endpoints: readonly Endpoint[]) {
  const match = matcherOf(endpoints);
  const serve: Route = (request) => guarded(request, (requestId) => answer(request, match, requestId));
  const declared = Object.assign(serve, { access: { endpoints } });
  return Object.fromEntries(METHODS.map((method) => [method, declared])) as Record<
    Method,
    Declared<{ endpoints: readonly Endpoint[] }>
  >;
}

/** Opens another work of the same session, which is looked up again: for what is read while the answer is being sent. */
type Again = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

/**
 * A route for people who are signed in in the browser, such as the download of a paper. Only for reading: a route that
 * changes something takes a token, which no foreign page can send.
 */
export function sessionRoute(
  access: { roles: readonly Role[] },
  run: (work: Work, request: Request, params: Record<string, string>, again: Again) => Promise<Response>,
): Declared<{ roles: readonly Role[] }> {
  const serve: Route = (request, context) =>
    guarded(request, async () => {
      const params = Object.fromEntries(
        Object.entries(await context.params).map(([name, part]) => [name, String(part)]),
      );
      return openSessionWork(async (work, { sessionId, requestId }) => {
        if (!access.roles.includes(work.actor.role)) throw new ApiRefusal(404, "no_such_path");
        const again: Again = (later) => openWork(database(), { kind: "session", sessionId }, later, { requestId });
        return run(work, request, params, again);
      });
    });
  return Object.assign(serve, { access });
}

/** A route for anybody, without a session or token. */
export function publicRoute(run: (request: Request) => Promise<Response>): Declared<"public"> {
  return Object.assign(((request) => guarded(request, () => run(request))) as Route, { access: "public" as const });
}

async function answer(request: Request, match: ReturnType<typeof matcherOf>, requestId: string): Promise<Response> {
  const url = new URL(request.url);
  const found = match(request.method, partsOf(url.pathname));
  if (!found) throw new ApiRefusal(404, "no_such_path");
  if ("allowed" in found) throw new ApiRefusal(405, "method", { allow: found.allowed.join(", ") });
  const { endpoint, params } = found;
  const open = openerOf(request, endpoint, requestId);
  // Twenty megabytes are not read from somebody who may not send them.
  if (endpoint.multipart) await open((work) => requireRole(work, endpoint));
  const sent = { ...(await sentWith(request, url, endpoint)), ...params };
  const result = await open((work) => endpoint.run(work, sent));
  if (isBlocked(result)) {
    const problem = { status: 409, errors: blockedErrors(result), more: { blocked: result.blocked } };
    return refuse(request, problem, requestId);
  }
  return new Response(jsonText(result), {
    headers: { "content-type": "application/json", "cache-control": "no-store", "x-request-id": requestId },
  });
}

type Open = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

/** How this request reaches the data: by its token, or as anybody where anybody may. */
function openerOf(request: Request, { roles }: Endpoint, requestId: string): Open {
  if (roles === "public") return (run) => openPublicWork(database(), (work) => run(work as Work), { requestId });
  const credential = { kind: "token", tokenHash: tokenHash(bearerOf(request)) } as const;
  return (run) => openWork(database(), credential, run, { requestId });
}

async function requireRole({ actor }: Work, { roles }: Endpoint): Promise<void> {
  if (roles !== "public" && !roles.includes(actor.role)) throw forbidden();
}

/** The parts of the path below /api/v1, decoded. */
function partsOf(pathname: string): string[] {
  try {
    return pathname.split("/").slice(3).filter(Boolean).map(decodeURIComponent);
  } catch {
    throw new ApiRefusal(404, "no_such_path");
  }
}

function bearerOf(request: Request): string {
  const token = /^Bearer +([\w-]{1,200})$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!token) throw new ApiRefusal(401, "token", noToken().headers);
  return token;
}

async function sentWith(request: Request, url: URL, { method, once, multipart }: Endpoint) {
  if (method === "GET") return Object.fromEntries(url.searchParams);
  const key = request.headers.get("idempotency-key");
  if (once && !key) throw new ApiRefusal(400, "idempotency_key");
  const body = await readBody(request, multipart);
  return once ? { ...body, idempotencyKey: key } : body;
}

/** Turns whatever is thrown into problem details; a fault of ours is logged and says its number, nothing else. */
async function guarded(request: Request, run: (requestId: string) => Promise<Response>): Promise<Response> {
  const requestId = randomUUID();
  try {
    return await run(requestId);
  } catch (fault) {
    const problem = problemOf(fault);
    if (problem) return refuse(request, await slowed(request, problem), requestId);
    log.error({ err: fault, requestId }, "a route failed");
    return refuse(request, { status: 500, errors: [{ field: null, code: "fault", params: { requestId } }] }, requestId);
  }
}

async function slowed(request: Request, problem: Problem): Promise<Problem> {
  if (problem.status !== 401 || !request.headers.has("authorization")) return problem;
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
  const isWithin = await wrongTokens.consume(address).then(
    () => true,
    () => false,
  );
  if (isWithin) return problem;
  return { status: 429, headers: { "retry-after": "60" }, errors: [{ field: null, code: "too_many_requests" }] };
}

async function refuse(request: Request, problem: Problem, requestId: string): Promise<Response> {
  const locale = languageOfRequest(request.headers.get("accept-language"));
  const t = await getTranslations({ locale });
  // The API's own words stand apart from those of forms, which every page with a form carries.
  const words = (code: string, params?: Record<string, string | number>) => {
    const key = code.startsWith("api.") ? code : `errors.${code}`;
    return t.has(key) ? t(key, params) : t("errors.fault", { requestId });
  };
  const response = problemResponse(problem, words, requestId);
  response.headers.set("content-language", locale);
  return response;
}
