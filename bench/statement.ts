import { getAccountStatement } from "@/server/accounts/get-account-statement";
import type { Finding, SpeedPromise } from "./promise";
import { interleave } from "./rounds";
import type { Site } from "./stage/site";
import type { Stage } from "./stage/stage";

const ROUNDS = 9;
/** Statements read one after the other in a round. */
const EACH = 40;
const LIMIT = { bound: "at most", ratio: 1.3 } as const;
/** Who reads: the office that sent the money. */
const READER = "wang.lei";

/** An account and the transfer in its middle: the page before it lies as deep as a page can. */
type Account = { id: number; middle: number };

async function accountOf(site: Site, projectCode: string): Promise<Account> {
  const [account] = await site.as(
    READER,
    ({ sql }) => sql<Account[]>`
      select a.id::integer, ((min(t.id) + max(t.id)) / 2)::integer as middle
      from account a join project p on p.id = a.project_id join transfer t on t.credit_account = a.id
      where p.code = ${projectCode} and a.kind = 'in_transit' group by a.id`,
  );
  if (!account) throw new Error(`${projectCode} has no account in transit`);
  return account;
}

/** Milliseconds that one reading takes, `EACH` of them one after the other. */
const millisecondsOf = (read: () => Promise<unknown>) => async () => {
  const begin = performance.now();
  for (let n = 0; n < EACH; n++) await read();
  return (performance.now() - begin) / EACH;
};

async function measure(stage: Stage): Promise<Finding[]> {
  const site = await stage.siteOfLongAccounts();
  const load = await stage.load();
  const headers = await site.signIn(READER);
  const [long, short] = [await accountOf(site, "LONG"), await accountOf(site, "SHORT")];

  const question = ({ id }: Account, place: { before?: number }) =>
    millisecondsOf(() => site.as(READER, (work) => getAccountStatement(work, { account: id, ...place })));
  const page =
    ({ id }: Account, query: string) =>
    async () => {
      const url = `${site.url}/accounts/${id}${query}`;
      const fired = await load.fire({ url, headers, connections: 1, milliseconds: 30_000, most: EACH });
      return (1000 * fired.seconds) / fired.requests;
    };
  const compared = async (what: string, ours: () => Promise<number>, reference: () => Promise<number>) => {
    const { ratio, ...medians } = await interleave(ROUNDS, ours, reference);
    const figures = { "of a million ms": medians.ours, "of a thousand ms": medians.reference };
    return {
      what: `${what} of an account with a million transfers, against one with a thousand`,
      ratio,
      limit: LIMIT,
      figures,
    };
  };
  return [
    await compared("reading the newest lines", question(long, {}), question(short, {})),
    await compared(
      "reading the lines in the middle",
      question(long, { before: long.middle }),
      question(short, { before: short.middle }),
    ),
    await compared(
      "the page of the lines in the middle",
      page(long, `?before=${long.middle}`),
      page(short, `?before=${short.middle}`),
    ),
  ];
}

export const statement: SpeedPromise = {
  name: "statement",
  promises: "a page of a statement costs the same however long the account and wherever in it the page lies",
  measure,
};
