import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

/** Sums by age (core ByAge) over rows `r` of carry-over and the `p.ends_on` they are of. Wrapped, as fragments must be. */
export function ageColumns({ sql }: Work): { columns: PendingQuery<Row[]> } {
  const aged = (age: string) =>
    sql`coalesce(sum(r.unspent) filter (where age_class(r.received_on, p.ends_on) = ${age}), 0)::bigint`;
  return {
    columns: sql`${aged("year_1")} as year_1, ${aged("year_2")} as year_2, ${aged("older")} as older,
      coalesce(sum(r.unspent), 0)::bigint as total`,
  };
}
