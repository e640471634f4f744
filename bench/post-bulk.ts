import { openBook } from "./post/book";
import type { SpeedPromise } from "./promise";

const TRANSFERS = 1_000_000;
const BATCH = 20_000;
/** Ours and COPY take turns after so many, so that a machine that slows down for a while slows both. */
const SLICE = 100_000;

export const postBulk: SpeedPromise = {
  name: "post-bulk",
  promises: "a million transfers in batches, with every guard on, take at most 4 times the COPY of the same rows",
  measure: async (stage) => {
    const book = await openBook(await stage.database(), "counterpart_book");
    try {
      let [ours, bare, last] = [0, 0, 0n];
      for (let posted = 0; posted < TRANSFERS; posted += SLICE) {
        for (let n = 0; n < SLICE; n += BATCH) {
          const projects = Array.from(
            { length: BATCH },
            (_, i) => book.projects[(n + i * 7) % book.projects.length] ?? 0,
          );
          const begin = performance.now();
          await book.post(projects);
          ours += performance.now() - begin;
        }
        bare += await book.copyBare(last);
        last = await book.lastTransfer();
      }
      return [
        {
          what: `${TRANSFERS} transfers in batches of ${BATCH}, against COPY of the same rows into a table with the same indexes and no guard`,
          ratio: ours / bare,
          limit: { bound: "at most", ratio: 4 },
          figures: { "ours s": ours / 1000, "copy s": bare / 1000 },
        },
      ];
    } finally {
      await book.close();
    }
  },
};
