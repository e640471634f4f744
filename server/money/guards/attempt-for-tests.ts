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

type Values = Record<string, string>;

/**
 * Adds a row to a copy of a table that has its checks, unique keys and formulas but no required column other than
 * `required`: so only the columns that a check speaks of need a value. Values are SQL texts. What it refuses, or null.
 */
export function refusalOfRow(owner: Client, table: string, rows: Values[], required?: string) {
  return refusalOf(owner, async (transaction) => {
    await transaction.unsafe(`create temp table ${table}
      (like public.${table} including constraints including indexes including identity including generated)`);
    const columns = await transaction<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${`pg_temp.${table}`}::regclass and attnum > 0 and attnotnull and attidentity = ''
        and attname is distinct from ${required ?? null}
        and not exists (select from pg_index where indrelid = attrelid and indisprimary and attnum = any (indkey))`;
    for (const { name } of columns)
      await transaction.unsafe(`alter table pg_temp.${table} alter ${name} drop not null`);
    for (const values of rows) await addRow(transaction, `pg_temp.${table}`, values);
  });
}

const addRow = (transaction: Transaction, table: string, values: Values) =>
  transaction.unsafe(`insert into ${table} (${Object.keys(values).join(", ")}) overriding system value
    values (${Object.values(values).join(", ")})`);

const ofType: Values = { text: "'x'", date: "'2024-01-01'", boolean: "false", "text[]": "'{}'", jsonb: "'[]'" };

/**
 * Adds a row to a table, as if it had been replicated: every required column has some value, and nothing is looked up.
 * Person 1 acts, as far as triggers ask.
 */
export async function replicateRow(transaction: Transaction, table: string, values: Values) {
  const columns = await transaction<{ name: string; type: string }[]>`
    select attname as name, format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and attnotnull and not atthasdef and attidentity = ''`;
  const rest = columns.map(({ name, type }) => [name, ofType[type] ?? (type.startsWith("timestamp") ? "now()" : "1")]);
  await transaction`select set_config('counterpart.person', '1', true)`;
  await transaction`set local session_replication_role = replica`;
  await addRow(transaction, table, { ...Object.fromEntries(rest), ...values });
  await transaction`set local session_replication_role = origin`;
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
