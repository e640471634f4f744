import type { Client } from "@/db/client";
import { type Guard, ledgerTables } from "./guard";

const roles = ["app", "ledger", "judge", "door"];
const privileges = ["select", "insert", "update", "delete", "truncate", "trigger"];

/** What a role of the product may not do with a table of the ledger; taking the guard away grants it. */
async function tableRights(owner: Client, database: string): Promise<Guard[]> {
  const rows = await owner<{ table: string; kind: string; privilege: string }[]>`
    select t as "table", kind, privilege
    from unnest(${[...ledgerTables]}::text[]) as t, unnest(${roles}::text[]) as kind, unnest(${privileges}::text[]) as privilege
    where not has_table_privilege(${`${database}_`} || kind, t, privilege) order by 1, 2, 3`;
  return rows.map(({ table, kind, privilege }) => ({
    name: `${table}.${kind}_may_not_${privilege}`,
    removal: `grant ${privilege} on ${table} to "${database}_${kind}"`,
  }));
}

/** Functions of the ledger that not everybody may call (a trigger's nobody can), and that look nowhere but in the schema of the product. */
async function functionRights(owner: Client, database: string): Promise<Guard[]> {
  const rows = await owner<{ name: string; signature: string; isClosed: boolean; hasPath: boolean }[]>`
    select proname as name, oid::regprocedure::text as signature,
      prorettype <> 'trigger'::regtype and not has_function_privilege('public', oid, 'execute') as "isClosed",
      prosecdef and coalesce(proconfig::text like '%search_path=%', false) as "hasPath"
    from pg_proc where proowner = ${`${database}_ledger`}::regrole order by 1`;
  return rows.flatMap(({ name, signature, isClosed, hasPath }) => [
    ...(isClosed
      ? [{ name: `${name}.public_may_not_call`, removal: `grant execute on function ${signature} to public` }]
      : []),
    ...(hasPath ? [{ name: `${name}.search_path`, removal: `alter function ${signature} reset search_path` }] : []),
  ]);
}

/** The rights that are not given, as the catalogue has it. */
export async function grantGuards(owner: Client): Promise<Guard[]> {
  const [{ database }] = (await owner`select current_database() as database`) as unknown as [{ database: string }];
  return [...(await tableRights(owner, database)), ...(await functionRights(owner, database))];
}
