import { type Client, connect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { loadCast } from "@/db/seed/load-cast";
import { openSession } from "@/server/sessions/open-session";
import type { NationalDatabase } from "../stage/national-database";

const PROJECTS = 400;
/** Who posts: an eastern coordinator of the cast, for projects of her pairing. */
const PERSON = "wang.lei";

export type Book = Awaited<ReturnType<typeof openBook>>;

/**
 * An empty ledger in a database of its own, made anew each time, with `PROJECTS` projects to post to, and beside it
 * (schema bare) the same two tables with the same indexes and no guard at all: no policies, triggers, foreign keys or
 * checks, written to by a superuser.
 */
export async function openBook(national: NationalDatabase, name: string) {
  const url = new URL(national.ownerUrl);
  url.pathname = `/${name}`;
  const server = connect(national.ownerUrl, { max: 1 });
  await server`drop database if exists ${server(name)} with (force)`;
  await server`create database ${server(name)}`;
  const { appUrl } = await migrate({ ownerUrl: url.href, appPassword: new URL(national.appUrl).password });
  const owner = connect(url.href, { max: 8 });
  await loadCast(owner, { passwordHash: "none" });
  await owner.unsafe(`
    insert into project (code, pairing_id, county_code, supporter_code, recipient_code, stage, title, strand, category,
      budget_total, registered_by, start_year)
    select 'BENCH' || n, 'P01', '150125', '110000', '150000', 'approved', 'bench', 'government_aid', 'water', 1,
      (select id from person where sign_in_name = '${PERSON}'), 2026
    from generate_series(1, ${PROJECTS}) n;
    create schema bare;
    create table bare.account (like public.account including defaults including indexes);
    create table bare.transfer (like public.transfer including defaults including indexes including identity);`);
  const projects = (await owner<{ id: number }[]>`select id from project order by id`).map(({ id }) => id);
  const client = connect(appUrl, { max: 8 });
  const [person] = await owner<{ id: number }[]>`select id from person where sign_in_name = ${PERSON}`;
  const personId = person?.id ?? 0;
  const sessionId = await openSession(client, personId);
  if (!sessionId) throw new Error(`${PERSON} has no membership`);
  let serial = 0;

  const entryOf = (projectId: number) => ({
    key: `bench:${++serial}`,
    kind: "commitment",
    amount: 100,
    project_id: projectId,
    source: "provincial",
    fiscal_year: 2026,
    value_date: "2026-01-15",
    subject: "bench",
    subject_id: serial,
  });

  return {
    owner,
    projects,
    /** Posts to these projects in one transaction of one statement, as the person, with every guard on. */
    post: (projectIds: readonly number[]) => client`
      select id from open_work('session', ${sessionId}, null, '') as actor
      cross join lateral post_transfers(case when actor.person_id is not null then ${JSON.stringify(projectIds.map(entryOf))}::text::jsonb end) as id`,
    /** What a program without guards writes: the same row and the two balances, in one transaction of the client. */
    postBare: (accounts: BareAccounts) => writeBare(owner, personId, accounts, ++serial),
    bareAccounts: () => bareAccounts(owner),
    lastTransfer: async () => (await owner<{ id: bigint }[]>`select max(id) as id from transfer`)[0]?.id ?? 0n,
    /** Milliseconds that COPY takes to load into schema bare what was posted after this id. */
    copyBare: (after: bigint) => copyBare(owner, after),
    close: async () => {
      await client.end();
      await owner.end();
      await server`drop database if exists ${server(name)} with (force)`;
      await server.end();
    },
  };
}

export type BareAccounts = { projectId: number; debit: bigint; credit: bigint };

/** Copies the accounts that stand by now into the schema bare, and gives the two of each project. */
async function bareAccounts(owner: Client): Promise<BareAccounts[]> {
  const columns = `id, address, ledger, kind, holder, project_id, pairing_id, county_code, source, fiscal_year, currency,
    overdraft_allowed, credits, debits, pending_debits`;
  await owner.unsafe(`insert into bare.account (${columns}) select ${columns} from account`);
  return owner<BareAccounts[]>`
    select d.project_id as "projectId", d.id as debit, c.id as credit
    from account d join account c on c.project_id = d.project_id and c.kind = 'committed'
    where d.kind = 'donor_promise' order by 1`;
}

function writeBare(owner: Client, personId: number, { projectId, debit, credit }: BareAccounts, serial: number) {
  return owner.begin(async (sql) => {
    await sql`
      insert into bare.transfer (key, kind, ledger, state, debit_account, credit_account, amount, currency, debit_balance,
        credit_balance, project_id, pairing_id, county_code, value_date, recorded_at, recorded_by, subject, subject_id)
      values (${`bare:${serial}`}, 'commitment', 'promise', 'posted', ${debit}, ${credit}, 100, 'CNY', 0, 0, ${projectId},
        'P01', '150125', '2026-01-15', now(), ${personId}, 'bench', ${serial})`;
    await sql`update bare.account set debits = debits + 100 where id = ${debit}`;
    await sql`update bare.account set credits = credits + 100 where id = ${credit}`;
  });
}

async function copyBare(owner: Client, after: bigint): Promise<number> {
  // A file of the server's own, so that the client has no part in what is measured.
  const [folder] = await owner<{ path: string }[]>`select current_setting('data_directory') || '/bench-rows' as path`;
  const path = folder?.path ?? "";
  await owner.unsafe(`copy (select * from public.transfer where id > ${after} order by id) to '${path}'`);
  const begin = performance.now();
  await owner.unsafe(`copy bare.transfer from '${path}'`);
  return performance.now() - begin;
}
