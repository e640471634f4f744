import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { connection } from "next/server";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { DomainError } from "@/core/kernel/domain-error";
import { type Language, languageOf } from "@/core/kernel/language";
import type { Role } from "@/core/kernel/roles";
import { openPublicWork, type Work } from "@/db/work";
import { database } from "./database";
import { openSessionWork } from "./session";

export type { Work };

/** Who may open a page. Records within it are the policies' concern. */
export type PageAccess = { roles: readonly Role[] };

export type PageRequest = {
  params: Record<string, string>;
  /** The address' query; of a name given twice the first counts. */
  searchParams: Record<string, string | undefined>;
  locale: Language;
};

type Found = Record<string, string | string[] | undefined>;
type PageProps = { params: Promise<Found>; searchParams: Promise<Found> };
type Page<Access> = ((props: PageProps) => Promise<ReactNode>) & { access: Access };

/**
 * The default export of a page for signed-in people. `render` reads everything it shows from `work` before it returns:
 * the transaction is over when React begins. Nobody signed in: to the sign-in page. A role that is not listed, and a
 * record that is not visible, are not found.
 */
export function page(
  access: PageAccess,
  render: (work: Work, request: PageRequest) => Promise<ReactNode>,
): Page<PageAccess> {
  const show = async (props: PageProps) => {
    const request = await requestOf(props);
    const outcome = await openSessionWork(async (work) =>
      access.roles.includes(work.actor.role) ? { node: await render(work, request) } : null,
    ).catch(refusalCode);
    if (outcome === "not_signed_in") redirect(await signInAddress());
    if (outcome === null || typeof outcome === "string") notFound();
    return outcome.node;
  };
  return Object.assign(show, { access });
}

/** The default export of a page that anybody may open, signed in or not. It sees what the public sees. */
export function publicPage(
  render: (work: Omit<Work, "actor">, request: PageRequest) => Promise<ReactNode>,
): Page<"public"> {
  const show = async (props: PageProps) => {
    await connection();
    const request = await requestOf(props);
    const outcome = await openPublicWork(database(), async (work) => ({ node: await render(work, request) })).catch(
      refusalCode,
    );
    if (typeof outcome === "string") notFound();
    return outcome.node;
  };
  return Object.assign(show, { access: "public" as const });
}

/** What the user cannot see or has mistyped in the address is not found; everything else is a fault of ours. */
function refusalCode(fault: unknown): string {
  if (!(fault instanceof DomainError)) throw fault;
  return fault.errors[0]?.code ?? fault.kind;
}

async function requestOf({ params, searchParams }: PageProps): Promise<PageRequest> {
  const locale = languageOf(await getLocale());
  const path = Object.entries(firstOf(await params)).map(([name, value]) => [name, decoded(value ?? "")]);
  return { params: Object.fromEntries(path), searchParams: firstOf(await searchParams), locale };
}

/** Without NUL characters, which no text in the database can hold. */
const firstOf = (found: Found): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", ""),
    ]),
  );

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The web server notes the address that was asked for; without it the sign-in leads to one's own desk. */
async function signInAddress(): Promise<string> {
  const asked = (await headers()).get("x-counterpart-path");
  return asked && asked !== "/" ? `/sign-in?next=${encodeURIComponent(asked)}` : "/sign-in";
}
