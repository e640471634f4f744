import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { getTranslations } from "next-intl/server";
import { forbidden } from "@/core/kernel/domain-error";
import { openWork, type Work } from "@/db/work";
import { database } from "./database";
import { log } from "./log";
import { endSession } from "./sessions/end-session";
import { openSession } from "./sessions/open-session";
import { provePassword } from "./sessions/prove-password";
import { signInBody } from "./sessions/sign-in-body";

/** A working day; the database knows the same limit, so a stolen cookie ends with it. */
const MAX_AGE_SECONDS = 12 * 60 * 60;

/** What a request brings besides its work: for sign-out and the office switch, and for the log. */
export type SessionRequest = { sessionId: string; requestId: string };

/** Forwarded headers reach this code only when the launcher trusts the proxy that sets them (scripts/web-server.mjs). */
const isHttps = (heads: Headers) =>
  process.env.NEXTAUTH_URL?.startsWith("https:") || heads.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";

/** `__Host-` pins the cookie to this host; browsers take it over https only. */
const cookieName = (heads: Headers) => `${isHttps(heads) ? "__Host-" : ""}counterpart.session`;

/** The address nearest to us that is not our own proxy. */
const addressOf = (heads: Headers) => heads.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is not set: start the product with npm start.");
  return value;
}

/** The words of the refusal travel in an address, so nothing but these codes may be thrown. */
async function authorize(typed: unknown, heads: Headers): Promise<{ id: string }> {
  const outcome = await prove(typed, heads).catch((fault: unknown) => {
    log.error({ err: fault }, "sign-in failed");
    return { refused: "unexpected" };
  });
  if ("refused" in outcome) throw new Error(outcome.refused);
  return outcome;
}

async function prove(typed: unknown, heads: Headers): Promise<{ id: string } | { refused: string }> {
  const proof = await provePassword(database(), typed, addressOf(heads));
  if ("refused" in proof) {
    log.warn({ address: addressOf(heads), reason: proof.refused }, "sign-in refused");
    return proof;
  }
  const id = await openSession(database(), proof.personId);
  return id ? { id } : { refused: "sign-in.no_membership" };
}

function options(heads: Headers): NextAuthOptions {
  const secure = isHttps(heads);
  return {
    secret: secret(),
    useSecureCookies: Boolean(secure),
    session: { strategy: "jwt", maxAge: MAX_AGE_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: {
        name: cookieName(heads),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: Boolean(secure) },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { signInName: {}, password: {} },
        authorize: (typed) => authorize(typed, heads),
      }),
    ],
    callbacks: {
      // The token says which row of `session` it is and nothing else: rights are looked up for each request.
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : { sessionId: token.sessionId }),
      session: ({ session }) => ({ expires: session.expires }),
      // Paths only: no address of another host, and none that depends on what this server thinks its own name is.
      redirect: ({ url }) => (/^\/(?![/\\])/.test(url) ? url : "/"),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sessionId === "string") await endSession(database(), token.sessionId);
      },
    },
    logger: { error: (code) => log.warn({ code }, "next-auth"), warn: () => undefined, debug: () => undefined },
  };
}

type AuthContext = { params: Promise<{ nextauth: string[] }> };

/** What next-auth is asked for; its pages and everything else that it offers is answered by nobody. */
const AUTH_PATHS = { GET: ["csrf"], POST: ["callback/credentials", "signout"] };

/**
 * What may reach next-auth, which takes a wrong address, body or return address for a fault of the server: the status of
 * what is wrong, or the request with nothing in it that we do not use.
 */
async function authRequest(request: Request, path: string): Promise<NextRequest | 400 | 404 | 413 | 415> {
  const { method, headers: heads, url } = request;
  if (!AUTH_PATHS[method as keyof typeof AUTH_PATHS]?.includes(path)) return 404;
  const kept = (await cookies()).getAll().filter(({ name }) => name.endsWith("next-auth.callback-url"));
  if (kept.some(({ value }) => value !== "" && !/^(\/|https?:)/.test(value))) return 400;
  const body = method === "POST" ? await signInBody(request) : null;
  if (typeof body === "number") return body;
  const { origin, pathname } = new URL(url);
  return new NextRequest(`${origin}${pathname}`, { method, headers: heads, ...(body ? { body: `${body}` } : {}) });
}

/** GET and POST of /api/auth, for anybody: csrf, callback/credentials and signout. */
export const authRoute = Object.assign(
  async (request: Request, context: AuthContext) => {
    const asked = await authRequest(request, (await context.params).nextauth.join("/"));
    if (typeof asked !== "number")
      return NextAuth(asked as never, context as never, options(await headers())) as Promise<Response>;
    const words = (await getTranslations("refusals"))(String(asked));
    return new Response(`${words}\n`, { status: asked, headers: { "content-type": "text/plain; charset=utf-8" } });
  },
  { access: "public" as const },
);

/** Id of the session row that this request's cookie names; null without a cookie or with one that is not ours. */
export async function sessionIdOf(): Promise<string | null> {
  const token = (await cookies()).get(cookieName(await headers()))?.value;
  const claims = token ? await decode({ token, secret: secret() }).catch(() => null) : null;
  return typeof claims?.sessionId === "string" ? claims.sessionId : null;
}

/** Opens the work of whoever is signed in. DomainError 'forbidden' with the code not_signed_in when nobody is. */
export async function openSessionWork<T>(run: (work: Work, request: SessionRequest) => Promise<T>): Promise<T> {
  const sessionId = await sessionIdOf();
  if (!sessionId) throw forbidden("not_signed_in");
  const requestId = randomUUID();
  const credential = { kind: "session", sessionId } as const;
  return openWork(database(), credential, (work) => run(work, { sessionId, requestId }), { requestId });
}

/** Ends the session of this request and forgets its cookie. Nothing happens when nobody is signed in. */
export async function closeSession(): Promise<void> {
  const sessionId = await sessionIdOf();
  if (sessionId) await endSession(database(), sessionId);
  (await cookies()).delete(cookieName(await headers()));
}
