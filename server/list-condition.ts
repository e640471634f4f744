import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";

export type Condition = PendingQuery<Row[]>;
/** A filter that is asked for, or nothing. */
export type Filter = Condition | undefined | "" | false;

/**
 * The filters of a list as one condition on a record `r` with the columns pairing_id and county_code. The actor's scope
 * is repeated in a form that indexes serve; the policies remain what decides. Wrapped in an object: a fragment is itself
 * awaitable and would be sent as a query.
 */
export function listCondition(work: Work, parts: readonly Filter[]): { condition: Condition } {
  const { sql } = work;
  const whole = [scope(work), ...parts].reduce<Condition>(
    (before, part) => (part ? sql`${before} and ${part}` : before),
    sql`true`,
  );
  return { condition: whole };
}

function scope({ sql, actor }: Work): Condition | undefined {
  if (actor.countyCode !== null) return sql`r.county_code = ${actor.countyCode}`;
  const [first, ...others] = actor.pairings;
  if (first === undefined) return undefined;
  return others.length === 0 ? sql`r.pairing_id = ${first}` : sql`r.pairing_id = any (${actor.pairings}::text[])`;
}

/** The text within `like` that finds it anywhere. */
export const anywhere = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
