import type { Work } from "@/db/work";

/** Id of the person who took a flag this step last; null when nobody has. */
export async function lastPersonOf({ sql }: Work, flagId: number, verb: string): Promise<number | null> {
  const [row] = await sql<{ personId: number }[]>`
    select person_id as "personId" from event where subject = 'flag' and subject_id = ${flagId} and verb = ${verb}
    order by id desc limit 1`;
  return row?.personId ?? null;
}
