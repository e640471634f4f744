import { todayInShanghai } from "../core/kernel/calendar";
import { DomainError, forbidden } from "../core/kernel/domain-error";
import type { OfficeKind, Role } from "../core/kernel/roles";
import { type Client, drizzleOver, type TransactionClient, type Tx } from "./client";
import { refusalOf } from "./refusal";

/** Who acts: a person in one membership, as the database found it for this very transaction. */
export type Actor = {
  personId: number;
  membershipId: number;
  role: Role;
  officeId: number;
  officeKind: OfficeKind;
  divisionCode: string | null;
  /** Ids of the pairings that the office stands in; empty for the centre, which sees all. */
  pairings: string[];
  countyCode: string | null;
  signInName: string;
  nameZh: string;
  nameEn: string;
  officeNameZh: string;
  officeNameEn: string;
};

/** What a command is handed: the transaction, who acts, when, and the request it belongs to. */
export type Work = {
  tx: Tx;
  /** The same transaction without drizzle, for prepared statements on hot paths; JSON and instants come as text. */
  sql: TransactionClient;
  actor: Actor;
  now: Date;
  /** The business day in China, YYYY-MM-DD. */
  today: string;
  requestId: string;
};

/** What proves who acts. `membership` is for scripts, seeds and tests: it needs no secret because they own the process. */
export type Credential =
  | { kind: "session"; sessionId: string }
  | { kind: "token"; tokenHash: string }
  | { kind: "membership"; membershipId: number };

export type WorkOptions = { now?: Date; requestId?: string };

const secretOf = (credential: Credential) =>
  credential.kind === "session"
    ? credential.sessionId
    : credential.kind === "token"
      ? credential.tokenHash
      : String(credential.membershipId);

/**
 * The only way to the data: one transaction in which the actor is set, so that the policies know who asks.
 * Throws DomainError 'forbidden' when the credential opens nothing, and turns refusals of the database (named
 * constraints, policies) into DomainErrors.
 */
export async function openWork<T>(
  client: Client,
  credential: Credential,
  run: (work: Work) => Promise<T>,
  options: WorkOptions = {},
): Promise<T> {
  return inTransaction(client, credential.kind, secretOf(credential), options, async (transaction, actor) => {
    if (!actor) throw forbidden("not_signed_in");
    return run(workOf(client, transaction, actor, options));
  });
}

/** The same for anybody at all: reads public notices, files objections. `actor` does not exist. */
export async function openPublicWork<T>(
  client: Client,
  run: (work: Omit<Work, "actor">) => Promise<T>,
  options: WorkOptions = {},
): Promise<T> {
  return inTransaction(client, "public", "", options, (transaction) => {
    const { actor: _, ...work } = workOf(client, transaction, {} as Actor, options);
    return run(work);
  });
}

function workOf(client: Client, transaction: TransactionClient, actor: Actor, options: WorkOptions): Work {
  const now = options.now ?? new Date();
  return {
    tx: drizzleOver(client, transaction),
    sql: transaction,
    actor,
    now,
    today: todayInShanghai(now),
    requestId: options.requestId ?? "",
  };
}

async function inTransaction<T>(
  client: Client,
  kind: string,
  secret: string,
  options: WorkOptions,
  run: (transaction: TransactionClient, actor: Actor | null) => Promise<T>,
): Promise<T> {
  try {
    const result = await client.begin(async (transaction) => {
      const [row] = await transaction`
        select person_id as "personId", membership_id as "membershipId", role, office_id as "officeId",
          office_kind as "officeKind", division_code as "divisionCode", pairings, county_code as "countyCode",
          sign_in_name as "signInName", name_zh as "nameZh", name_en as "nameEn",
          office_name_zh as "officeNameZh", office_name_en as "officeNameEn"
        from open_work(${kind}, ${secret}, ${options.now?.toISOString() ?? null}, ${options.requestId ?? ""})`;
      return run(transaction as TransactionClient, (row as Actor | undefined) ?? null);
    });
    return result as T;
  } catch (fault) {
    throw fault instanceof DomainError ? fault : (refusalOf(fault) ?? fault);
  }
}
