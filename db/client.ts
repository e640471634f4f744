import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** A drizzle database over one transaction of postgres.js. */
export type Tx = PostgresJsDatabase;

/**
 * A pool of connections. bigint columns come as BigInt, dates as ISO strings. drizzle takes over the parsing of instants
 * and JSON on every connection it sees, so raw queries (`work.sql`) receive those two as text.
 */
export function connect(url: string, options: { max?: number; applicationName?: string } = {}) {
  return postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 10,
    onnotice: () => undefined,
    types: { bigint: postgres.BigInt },
    connection: { application_name: options.applicationName ?? "counterpart" },
  });
}

export type Client = ReturnType<typeof connect>;
export type TransactionClient = postgres.TransactionSql<{ bigint: bigint }>;

/** drizzle over a transaction: postgres.js hands transactions out without the options that drizzle wants to set parsers on. */
export function drizzleOver(client: Client, transaction: TransactionClient): Tx {
  return drizzle(Object.assign(transaction, { options: client.options }) as unknown as Client, {
    casing: "snake_case",
  });
}
