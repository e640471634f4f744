import type { Book } from "@/core/kernel/fund-terms";
import { spansOfYear } from "@/core/periods/period-span";
import { type BookPeriod, bookPeriods } from "@/core/periods/period-state";
import type { Work } from "@/db/work";
import { type ClosedPeriod, periodColumns } from "./period-columns";
import { withInstants } from "./with-instants";

export type BookYear = { book: Book; periods: BookPeriod<ClosedPeriod>[] };

/**
 * The months of a year and the year itself in the books of the centre and, of a pairing and a county where they are
 * given, in theirs. A county office sees nothing of the books of the two sides.
 */
export async function readBookYear(
  work: Work,
  { year, pairing, county }: { year: number; pairing?: string | undefined; county?: string | undefined },
): Promise<BookYear[]> {
  const { columns, joins } = periodColumns(work);
  const found = await work.sql<ClosedPeriod[]>`
    select ${columns} from period r ${joins}
    where r.ends_on >= ${`${year}-01-01`} and r.starts_on <= ${`${year}-12-31`}
      and (r.book = 'national' or r.pairing_id = ${pairing ?? null}
        and (r.county_code is null or r.county_code = ${county ?? null}))`;
  const closings = found.map(withInstants);
  const ofSides: Book[] = work.actor.countyCode === null ? ["east", "west"] : [];
  const books: Book[] = ["national", ...(pairing ? ofSides : []), ...(pairing && county ? (["county"] as const) : [])];
  return books.map((book) => ({
    book,
    periods: bookPeriods(
      spansOfYear(year),
      closings.filter((each) => each.book === book),
      work.today,
    ),
  }));
}
