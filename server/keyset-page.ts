/** Rows of one page of a list. */
export const PAGE = 50;

export type Page<Row> = {
  rows: Row[];
  /** Cursors of the neighbouring pages: `before` of the next, `after` of the previous; null where there is none. */
  next: number | null;
  previous: number | null;
};

type Place = { before?: number | undefined; after?: number | undefined };

/** A page out of up to `most` + 1 rows that were found from a place on: going on (descending ids) or back (ascending). */
export function keysetPage<Row extends { id: number }>(
  found: readonly Row[],
  { before, after }: Place,
  most: number = PAGE,
): Page<Row> {
  const more = found.length > most;
  const rows = found.slice(0, most);
  if (after !== undefined) rows.reverse();
  const isLast = after === undefined && !more;
  const isFirst = after === undefined ? before === undefined : !more;
  return {
    rows,
    next: isLast ? null : (rows.at(-1)?.id ?? null),
    previous: isFirst ? null : (rows[0]?.id ?? null),
  };
}
