import type { Chance } from "@/db/seed/chance";
import { committed, paid, registered, spent } from "./money-acts";
import { accepted, announced, begun, closed, completionAnnounced, progressed, won } from "./project-acts";
import type { Story } from "./story";

export const first = { share: 30, mark: 1 };
export const second = { share: 70, mark: 2 };

/** The first payment is announced, sent and spent. */
export const firstPaid = (story: Story) =>
  story.do(won, announced(), committed, begun).rest(8).do(paid(first), registered(first, 10), spent(1));

/** The works go on as certified, and the rest is paid and spent. */
export const restPaid = (story: Story) => story.do(progressed(75, 12), paid(second), registered(second, 8), spent(2));

/** The works are done and accepted, all money is spent; completion is announced. */
export const finished = (story: Story) =>
  story.do(firstPaid, restPaid, progressed(100, 6), accepted(), completionAnnounced);

/** A life without faults, from the proposal to the closing. What lies after the first start has not happened yet. */
export const wholeLife = (story: Story) => story.do(finished, closed());

/** The same with three payments, for larger works. */
const inThree = (story: Story) => {
  const third = { share: 30, mark: 3 };
  const middle = { share: 40, mark: 2 };
  story
    .do(firstPaid, progressed(45, 9), paid(middle), registered(middle, 6), spent(2))
    .do(progressed(80, 11), paid(third), registered(third, 7), spent(3))
    .do(progressed(100, 8), accepted(), completionAnnounced, closed());
};

/** One payment of all the money when the works are done: small purchases and courses. */
const inOne = (story: Story) => {
  const all = { share: 100, mark: 1 };
  story
    .do(won, announced(), committed, begun)
    .rest(9)
    .do(progressed(70, 15), paid(all), registered(all, 5), spent(1))
    .do(progressed(100, 4), accepted(), completionAnnounced, closed());
};

/** How most projects go. */
export const ordinary = (chance: Chance) => chance.pick([wholeLife, wholeLife, inThree, inOne, inOne]);

/** Approved, promised and begun; announced for ten days unless told, which are over. */
export const ready =
  (noticeDays: number | null = 10) =>
  (story: Story) =>
    story.do(won, ...(noticeDays === null ? [] : [announced(noticeDays)]), committed, begun).rest(9);

/** The county holds the first payment. */
export const held = (story: Story) => story.do(ready(), paid(first));
