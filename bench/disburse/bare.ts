import type { Client } from "@/db/client";

const TABLES = ["disbursement", "account", "transfer", "event", "judgement", "command_key"] as const;

type Written = Record<"transfer" | "event" | "judgement" | "command_key", Record<string, unknown>[]>;

/** The rows that approving and sending one disbursement wrote, as two lists: those of the approval and those of the sending. */
export type Steps = { approval: Written; sending: Written };

/**
 * The same rows written by bare SQL: tables of the same columns, indexes and checks, without policies, triggers, foreign
 * keys and rules, by a superuser, one statement a table, in two transactions as the two people would.
 */
export async function openBare(owner: Client) {
  await owner.unsafe(`drop schema if exists bench_bare cascade; create schema bench_bare`);
  for (const table of TABLES)
    await owner.unsafe(
      `create table bench_bare.${table} (like public.${table} including defaults including indexes including constraints)`,
    );

  const copied = (name: string, code: string) => owner`
    insert into bench_bare.${owner(name)} select r.* from public.${owner(name)} r
    where ${name === "account" ? owner`r.project_id = (select project_id from disbursement where code = ${code})` : owner`r.code = ${code}`}
    on conflict do nothing`;

  /** What the command wrote for a disbursement that has just been approved and sent; its row and accounts are copied. */
  async function rowsOf(code: string): Promise<Steps> {
    await copied("disbursement", code);
    await copied("account", code);
    const of = async (table: string) =>
      (await owner`
        select r.* from ${owner(table)} r join disbursement d on d.code = ${code}
        where r.subject = 'disbursement' and r.subject_id = d.id order by r.id`) as Record<string, unknown>[];
    const [transfer, event, judgement] = await Promise.all([of("transfer"), of("event"), of("judgement")]);
    const keys = (await owner`
      select * from command_key where result ->> 'code' = ${code} order by recorded_at desc limit 2`) as Record<
      string,
      unknown
    >[];
    const written = (transfers: Record<string, unknown>[], verb: string, n: number): Written => ({
      transfer: transfers,
      event: event.filter((row) => row.verb === verb),
      judgement: judgement.slice(n, n + 1),
      command_key: keys.slice(1 - n, 2 - n),
    });
    return {
      approval: written(
        transfer.filter((row) => row.kind === "reservation"),
        "approved",
        0,
      ),
      sending: written(
        transfer.filter((row) => row.kind !== "reservation"),
        "sent",
        1,
      ),
    };
  }

  const step = (state: string, { transfer, event, judgement, command_key }: Written) =>
    owner.begin(async (sql) => {
      const accounts = transfer.flatMap((row) => [Number(row.debit_account), Number(row.credit_account)]);
      await sql`insert into bench_bare.command_key ${sql(command_key)}`;
      await sql`insert into bench_bare.judgement ${sql(judgement)}`;
      await sql`insert into bench_bare.transfer ${sql(transfer)}`;
      await sql`update bench_bare.account set credits = credits + 1, debits = debits + 1 where id = any (${accounts}::bigint[])`;
      await sql`update bench_bare.disbursement set state = ${state}, revision = revision + 1
        where id = ${event[0]?.subject_id as number}`;
      await sql`insert into bench_bare.event ${sql(event)}`;
      await sql`update bench_bare.command_key set result = '{}' where key = ${command_key[0]?.key as string}`;
    });

  return {
    rowsOf,
    write: async ({ approval, sending }: Steps) => {
      await step("approved", approval);
      await step("sent", sending);
    },
    close: () => owner.unsafe("drop schema if exists bench_bare cascade"),
  };
}
