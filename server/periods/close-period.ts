import { periodClosingSchema } from "@/core/periods/period-closing";
import { periodKey } from "@/core/periods/period-span";
import { command } from "../command";
import { recordEvent } from "../record-event";
import { ownBook } from "./own-book";

/**
 * Closes a month or a fiscal year in one's own books: nothing is dated into it from now on, and what is unspent at its
 * end is kept by the age of its receipt. The database refuses a period that is not over, out of order, closed already,
 * or for which something waits (db/functions/periods.sql). Gives the period's id.
 */
export const closePeriod = command({
  name: "close-period",
  roles: ["eastern_coordinator", "western_coordinator", "county_officer", "central_reviewer"],
  input: periodClosingSchema,
  run: async (work, { period, pairing }) => {
    const { book, pairingId, countyCode } = ownBook(work, pairing);
    const [added] = await work.sql<{ id: number }[]>`
      insert into period (book, pairing_id, county_code, starts_on, ends_on, closed_by)
      values (${book}, ${pairingId}, ${countyCode}, ${period.startsOn}, ${period.endsOn}, ${work.actor.personId})
      returning id`;
    const periodId = added?.id as number;
    await recordEvent(work, {
      subject: "period",
      subjectId: periodId,
      scope: pairingId === null ? null : { projectId: null, pairingId, countyCode },
      verb: "books_closed",
      details: { book, period: periodKey(period) },
    });
    return { periodId };
  },
});
