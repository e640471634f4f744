import { type BareAccounts, type Book, openBook } from "./post/book";
import type { SpeedPromise } from "./promise";
import { interleave } from "./rounds";

const ROUNDS = 9;
const CLIENTS = 8;
const EACH = 150;

/** Runs `EACH` postings on each of the clients at once; gives postings a second. */
async function throughput(post: (n: number) => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  const client = async (first: number) => {
    for (let n = 0; n < EACH; n++) await post(first + n * CLIENTS);
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)));
  return (CLIENTS * EACH * 1000) / (performance.now() - begin);
}

/** Single postings by 8 clients, spread over as many projects as given. */
async function measure(book: Book, projects: readonly number[], accounts: readonly BareAccounts[]) {
  const of = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
  return interleave(
    ROUNDS,
    () => throughput((n) => book.post([of(projects, n)])),
    () => throughput((n) => book.postBare(of(accounts, n))),
  );
}

function promise(name: string, what: string, least: number, hot: boolean): SpeedPromise {
  return {
    name,
    promises: `${what}, with every guard on, go at least ${least} times as fast as without any`,
    measure: async (stage) => {
      const book = await openBook(await stage.database(), "counterpart_book");
      try {
        await book.post(book.projects);
        const accounts = await book.bareAccounts();
        const compared = hot
          ? await measure(book, book.projects.slice(0, 1), accounts.slice(0, 1))
          : await measure(book, book.projects, accounts);
        return [
          {
            what: `${what}: postings a second of ${CLIENTS} clients through the ledger, against transactions of the client that write the same row and both balances`,
            ratio: compared.ratio,
            limit: { bound: "at least", ratio: least },
            figures: { "ours a second": compared.ours, "bare a second": compared.reference },
          },
        ];
      } finally {
        await book.close();
      }
    },
  };
}

export const post = promise("post", "single transfers", 1, false);
export const postHot = promise("post-hot", "transfers against one account", 0.9, true);
