import type postgres from "postgres";
import { type Client, connect } from "@/db/client";

export type Refusal = { code: string; constraint_name: string; column_name: string; message: string };
type Transaction = postgres.TransactionSql<{ bigint: bigint }>;

/** Does something as the owner of the database, takes it back, and gives what it was refused with, or null. */
export async function refusalOf(owner: Client, run: (transaction: Transaction) => Promise<unknown>) {
  const taken = new Error("taken back");
  const outcome = await owner
    .begin(async (transaction) => {
      await run(transaction as Transaction);
      throw taken;
    })
    .catch((error) => error as Refusal);
  return outcome === (taken as unknown) ? null : (outcome as Refusal);
}

/** Adds a copy of one row of a table with some columns changed (SQL texts), as the owner, and takes it back. */
export async function refusalOfCopy(owner: Client, table: string, changes: Record<string, string>, where = "true") {
  const columns = await owner<{ name: string; isOwn: boolean }[]>`
    select attname as name, attidentity <> '' as "isOwn" from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  const taken = columns.filter(({ name, isOwn }) => !isOwn || name in changes).map(({ name }) => name);
  return refusalOf(owner, async (transaction) => {
    const added = await transaction.unsafe(
      `insert into ${table} (${taken.join(", ")}) overriding system value
      select ${taken.map((name) => changes[name] ?? name).join(", ")} from ${table} where ${where} order by 1 limit 1`,
    );
    if (added.count !== 1) throw new Error(`there is no row of ${table} where ${where}`);
  });
}

/** One of the product's roles ('app', 'ledger' …) by its full name, which comes from the template's. */
export async function roleNamed(owner: Client, kind: string): Promise<string> {
  const [row] = await owner`
    select regexp_replace(proowner::regrole::text, '_ledger$', '_' || ${kind}) as name
    from pg_proc where proname = 'post_transfers'`;
  return row?.name as string;
}

/**
 * Whether a statement waits for a lock that somebody else holds: true as soon as a session of this database is seen
 * waiting, false if the statement ends first.
 */
export async function isWaiting(databaseUrl: string, statement: Promise<unknown>): Promise<boolean> {
  const watch = connect(databaseUrl, { max: 1 });
  let ended = false;
  const done = () => {
    ended = true;
  };
  statement.then(done, done);
  try {
    for (;;) {
      const [row] = await watch`
        select count(*)::integer as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      if ((row?.n as number) > 0) return true;
      if (ended) return false;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    await watch.end();
  }
}

/** Somebody who comes as far as a point and goes on when told. */
export function gate() {
  let reach = () => {};
  let open = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    /** Resolves when somebody stands at the gate. */
    reached,
    open,
    pass: () => {
      reach();
      return opened;
    },
  };
}
