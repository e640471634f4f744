import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { DomainError } from "@/core/kernel/domain-error";
import { type FormResult, refused } from "@/core/kernel/form-result";
import { placedErrors } from "@/core/kernel/placed-errors";
import type { Role } from "@/core/kernel/roles";
import { openPublicWork, type Work } from "@/db/work";
import { blockedErrors } from "./blocked-errors";
import { isBlocked } from "./command";
import { database } from "./database";
import { log } from "./log";
import { markReached } from "./reached";
import { openSessionWork, type SessionRequest } from "./session";

/** Who may call an entry point; 'public' is anybody at all. */
export type ActionAccess = { roles: readonly Role[] } | "public";
type Declared<Call> = Call & { access: ActionAccess };

/** Where a form goes after success: a path, or one made of the command's result and what was typed. */
type GoTo<Result, Input> = string | ((result: Result, input: Input) => string | undefined);

/** What follows a success: where the form goes, what can be shown this once only, the revision of what was kept. */
type After<Result, Input> = {
  goTo?: GoTo<Result, Input>;
  show?: (result: Result) => string;
  keep?: (result: Result) => number;
};
type Done<Result> = Exclude<Result, { blocked: unknown }>;

/** What a signed-in form runs: a command, or a function that parses what it is given itself. */
type Run<Input, Result> = (work: Work, input: Input, request: SessionRequest) => Promise<Result>;

/**
 * The server action of a form for signed-in people. A command states its roles itself; a plain function needs `roles`.
 * Refusals come back as errors on fields, a gate's blocking rules as `rules_blocked`; what was typed is never lost to an
 * error page.
 */
export function formAction<Input, Result>(
  run: Run<Input, Result> & { roles: readonly Role[] },
  options?: After<Done<Result>, Input>,
): Declared<(input: Input) => Promise<FormResult>>;
export function formAction<Input, Result>(
  run: Run<Input, Result>,
  options: { roles: readonly Role[] } & After<Done<Result>, Input>,
): Declared<(input: Input) => Promise<FormResult>>;
export function formAction<Input, Result>(
  run: Run<Input, Result> & { roles?: readonly Role[] },
  { roles = run.roles ?? [], ...after }: { roles?: readonly Role[] } & After<Done<Result>, Input> = {},
): Declared<(input: Input) => Promise<FormResult>> {
  const action = (sent: Input) => {
    const input = inputOf(sent);
    return answered(after as After<Result, Input>, input, () =>
      openSessionWork(async (work, request) => {
        if (!roles.includes(work.actor.role)) return refused("forbidden");
        return { result: await run(work, input, request) };
      }),
    );
  };
  return Object.assign(action, { access: { roles } });
}

/** The server action of a form for anybody, signed in or not. `run` parses what it is given. */
export function publicAction<Input, Result>(
  run: (work: Omit<Work, "actor">, input: Input) => Promise<Result>,
  after: After<Result, Input> = {},
): Declared<(input: Input) => Promise<FormResult>> {
  const action = (sent: Input) => {
    const input = inputOf(sent);
    return answered(after, input, async () => {
      const requestId = randomUUID();
      return { result: await openPublicWork(database(), (work) => run(work, input), { requestId }) };
    });
  };
  return Object.assign(action, { access: "public" as const });
}

/** A button of the signed-in frame that works without script: `run` answers where to go. */
export function officeButton(
  { roles }: { roles: readonly Role[] },
  run: (work: Work, form: FormData, request: SessionRequest) => Promise<string>,
): Declared<(form: FormData) => Promise<void>> {
  const action = async (form: FormData) => {
    await beginAction();
    const goTo = await openSessionWork((work, request) =>
      roles.includes(work.actor.role) ? run(work, formOf(form), request) : Promise.resolve("/work"),
    ).catch((fault: unknown) => {
      if (fault instanceof DomainError) return "/work";
      throw fault;
    });
    redirect(goTo);
  };
  return Object.assign(action, { access: { roles } });
}

/** A button for anybody that works without script: `run` answers where to go, or undefined to stay. */
export function publicButton(
  run: (form: FormData) => Promise<string | undefined>,
): Declared<(form: FormData) => Promise<void>> {
  const action = async (form: FormData) => {
    await beginAction();
    const goTo = await run(formOf(form));
    if (goTo) redirect(goTo);
  };
  return Object.assign(action, { access: "public" as const });
}

/** Whoever calls a form's address by hand may send anything; nothing at all has no fields. */
const inputOf = <Input>(sent: Input) => (typeof sent === "object" && sent !== null ? sent : ({} as Input));
const formOf = (sent: unknown) => (sent instanceof FormData ? sent : new FormData());

type Outcome<Result> = { result: Result } | FormResult;

async function answered<Result, Input>(
  { goTo, show, keep }: After<Result, Input>,
  input: Input,
  run: () => Promise<Outcome<Result>>,
): Promise<FormResult> {
  await beginAction();
  const outcome = await run().catch(refusalOf);
  if (!("result" in outcome)) return outcome;
  const { result } = outcome;
  if (isBlocked(result)) return { ok: false, errors: blockedErrors(result) };
  const path = typeof goTo === "function" ? goTo(result, input) : goTo;
  return {
    ok: true,
    ...(path ? { goTo: path } : {}),
    ...(show ? { shown: show(result) } : {}),
    ...(keep ? { kept: { revision: keep(result), at: new Date().toISOString() } } : {}),
  };
}

function refusalOf(fault: unknown): FormResult {
  if (fault instanceof DomainError) return { ok: false, errors: placedErrors(fault.errors) };
  const requestId = randomUUID();
  log.error({ err: fault, requestId }, "a form's command failed");
  return refused("fault", { requestId });
}

/**
 * The beginning of every action. Next refuses a foreign Origin but lets a missing one pass; browsers send it with every
 * form, so nobody needs that.
 */
async function beginAction(): Promise<void> {
  markReached();
  const heads = await headers();
  const origin = heads.get("origin");
  const host = heads.get("x-forwarded-host")?.split(",")[0]?.trim() ?? heads.get("host");
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== host) notFound();
}
