import type { PendingQuery, Row } from "postgres";
import type { FlagsQuery } from "@/core/rules/flags-query";
import type { Work } from "@/db/work";

export type Condition = PendingQuery<Row[]>;

/**
 * The filters of a list of flags as a condition on `flag f`. The actor's scope is repeated in a form that indexes
 * serve; the policies remain what decides. Within an object: a fragment is itself awaitable and would be sent.
 */
export function flagsCondition(work: Work, query: FlagsQuery): { condition: Condition } {
  const { sql } = work;
  const parts = [
    scope(work),
    query.state === undefined && sql`f.state <> 'closed'`,
    query.state && query.state !== "any" && sql`f.state = ${query.state}`,
    query.rule && sql`f.rule_code = ${query.rule}`,
    query.weight && sql`f.weight = ${query.weight}`,
    query.verdict && sql`f.verdict = ${query.verdict}`,
    query.subject && sql`f.subject = ${query.subject}`,
    query.pairing && sql`f.pairing_id = ${query.pairing}`,
    query.county && sql`f.county_code = ${query.county}`,
    query.project && sql`f.project_id = (select id from project where code = ${query.project})`,
  ];
  return { condition: parts.reduce<Condition>((whole, part) => (part ? sql`${whole} and ${part}` : whole), sql`true`) };
}

function scope({ sql, actor }: Work): Condition | undefined {
  const [first, ...others] = actor.pairings;
  if (actor.countyCode !== null) return sql`f.county_code = ${actor.countyCode}`;
  if (first === undefined) return undefined;
  // An index gives the flags of one pairing in their order, not those of several.
  return others.length === 0 ? sql`f.pairing_id = ${first}` : sql`f.pairing_id = any (${actor.pairings}::text[])`;
}
