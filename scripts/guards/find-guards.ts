import type { Client } from "@/db/client";
import { guardsIn } from "./function-guards";
import { grantGuards } from "./grant-guards";
import { type Guard, ledgerTables } from "./guard";
import { tableGuards } from "./table-guards";

/** The functions of the ledger, and those that triggers on its tables call. */
async function textGuards(owner: Client): Promise<Guard[]> {
  const functions = await owner<{ name: string; text: string }[]>`
    select proname as name, pg_get_functiondef(oid) as text from pg_proc
    where proowner = (current_database() || '_ledger')::regrole
      or oid in (select tgfoid from pg_trigger
        where not tgisinternal and tgrelid = any (${[...ledgerTables]}::text[]::regclass[]))
    order by 1`;
  return functions.flatMap(({ name, text }) => guardsIn(name, text));
}

/** Every guard of the money: read from the catalogue and from the functions' text, so that a new one is among them. */
export async function findGuards(owner: Client): Promise<Guard[]> {
  const guards = [...(await tableGuards(owner)), ...(await grantGuards(owner)), ...(await textGuards(owner))];
  const names = guards.map(({ name }) => name);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice) throw new Error(`two guards are called ${twice}`);
  return guards;
}
