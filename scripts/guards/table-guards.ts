import type { Client } from "@/db/client";
import { type Guard, ledgerTables } from "./guard";

/** Tables that record money: those with an amount in fen, but for the plans of a project's version. */
const moneyTables = `select attrelid from pg_attribute a join pg_class on pg_class.oid = attrelid
  where attname = 'amount' and atttypid = 'bigint'::regtype and relkind = 'r' and relnamespace = 'public'::regnamespace
    and not exists (select from pg_attribute v where v.attrelid = a.attrelid and v.attname = 'version_id')`;

const inLedger = `(${ledgerTables.map((table) => `'${table}'::regclass`).join(", ")})`;

type Row = { table: string; name: string };
const read = <T = Row>(owner: Client, statement: string) => owner.unsafe<(T & object)[]>(statement) as Promise<T[]>;

const drops = ({ table, name }: Row): Guard => ({
  name: `${table}.${name}`,
  removal: `alter table ${table} drop constraint ${name} cascade`,
});

/** Checks, keys and references; a unique key that contains the primary key adds nothing to it. */
async function constraints(owner: Client): Promise<Guard[]> {
  const rows = await read(
    owner,
    `select c.conrelid::regclass::text as table, c.conname as name from pg_constraint c
    where (c.conrelid in ${inLedger} and c.contype in ('c', 'u', 'p', 'x', 'f')
        or c.conrelid in (${moneyTables}) and c.contype in ('c', 'u', 'x'))
      and not (c.contype = 'u' and exists (
        select from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p' and p.conkey <@ c.conkey))
    order by 1, 2`,
  );
  return rows.map(drops);
}

/** Unique indexes that are no constraint, such as those over a part of the rows. */
async function indexes(owner: Client): Promise<Guard[]> {
  const rows = await read(
    owner,
    `select indrelid::regclass::text as table, indexrelid::regclass::text as name from pg_index
    where indisunique and (indrelid in ${inLedger} or indrelid in (${moneyTables}))
      and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u')) order by 1, 2`,
  );
  return rows.map(({ table, name }) => ({ name: `${table}.${name}`, removal: `drop index ${name}` }));
}

/** Columns that must be filled, but for those that the primary key or a formula fills. */
async function filledColumns(owner: Client): Promise<Guard[]> {
  const rows = await read(
    owner,
    `select attrelid::regclass::text as table, attname as name from pg_attribute a
    where attrelid in ${inLedger} and attnum > 0 and attnotnull and not attisdropped and attgenerated = ''
      and not exists (select from pg_constraint p where p.conrelid = attrelid and p.contype = 'p' and attnum = any (p.conkey))
    order by 1, 2`,
  );
  return rows.map(({ table, name }) => ({
    name: `${table}.${name}_given`,
    removal: `alter table ${table} alter column ${name} drop not null`,
  }));
}

/** Triggers, and that some of them fire whatever session_replication_role says. */
async function triggers(owner: Client): Promise<Guard[]> {
  const rows = await read<Row & { always: boolean }>(
    owner,
    `select tgrelid::regclass::text as table, tgname as name, tgenabled = 'A' as always from pg_trigger
    where not tgisinternal and (tgrelid in ${inLedger} or tgrelid in (${moneyTables})) order by 1, 2`,
  );
  return rows.flatMap(({ table, name, always }) => [
    { name: `${table}.${name}`, removal: `drop trigger ${name} on ${table}` },
    ...(always ? [{ name: `${table}.${name}_always`, removal: `alter table ${table} enable trigger ${name}` }] : []),
  ]);
}

/** Row security, also against the owner, and every policy that lets not everything through. */
async function policies(owner: Client): Promise<Guard[]> {
  const tables = await read<{ table: string; forced: boolean }>(
    owner,
    `select oid::regclass::text as table, relforcerowsecurity as forced from pg_class
    where oid in ${inLedger} and relrowsecurity order by 1`,
  );
  const rows = await read<Row & { using: boolean; check: boolean }>(
    owner,
    `select polrelid::regclass::text as table, polname as name,
      coalesce(pg_get_expr(polqual, polrelid) <> 'true', false) as using,
      coalesce(pg_get_expr(polwithcheck, polrelid) <> 'true', false) as check
    from pg_policy where polrelid in ${inLedger} order by 1, 2`,
  );
  return [
    ...tables.flatMap(({ table, forced }) => [
      { name: `${table}.row_security`, removal: `alter table ${table} disable row level security` },
      ...(forced
        ? [{ name: `${table}.row_security_forced`, removal: `alter table ${table} no force row level security` }]
        : []),
    ]),
    ...rows
      .filter(({ using, check }) => using || check)
      .map(({ table, name, using, check }) => ({
        name: `${table}.${name}`,
        removal: `alter policy ${name} on ${table}${using ? " using (true)" : ""}${check ? " with check (true)" : ""}`,
      })),
  ];
}

/** What guards the tables of the ledger and the records of money, as the catalogue has it. */
export async function tableGuards(owner: Client): Promise<Guard[]> {
  const found = [];
  for (const part of [constraints, indexes, filledColumns, triggers, policies]) found.push(...(await part(owner)));
  return found;
}
