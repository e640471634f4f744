import { DomainError, type FieldError } from "@/core/kernel/domain-error";
import type { TransactionClient } from "@/db/client";
import { refusalOf } from "@/db/refusal";
import type { Work } from "@/db/work";

/**
 * Runs a set-based command, which does all or nothing, over as many of the items as it takes: when the whole is refused,
 * each half is tried, down to the items that are at fault. One bad item of a thousand costs about twenty calls.
 * `run` must use `work.sql` only. Gives the refusal of each item that was refused; everything else is done.
 */
export async function eachAsFarAsPossible<Item>(
  work: Work,
  items: readonly Item[],
  run: (work: Work, items: readonly Item[]) => Promise<void>,
): Promise<Map<Item, FieldError>> {
  if (items.length === 0) return new Map();
  const refusal = await tried(work, items, run);
  if (refusal === null) return new Map();
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return new Map([[only, refusal]]);
  const half = Math.ceil(items.length / 2);
  const first = await eachAsFarAsPossible(work, items.slice(0, half), run);
  const second = await eachAsFarAsPossible(work, items.slice(half), run);
  return new Map([...first, ...second]);
}

async function tried<Item>(
  work: Work,
  items: readonly Item[],
  run: (work: Work, items: readonly Item[]) => Promise<void>,
): Promise<FieldError | null> {
  try {
    // A statement that fails is undone with the savepoint only when it was sent through the savepoint's own client.
    await work.sql.savepoint((sql) => run({ ...work, sql: sql as TransactionClient }, items));
    return null;
  } catch (fault) {
    const refusal = fault instanceof DomainError ? fault : refusalOf(fault);
    if (!refusal) throw fault;
    return refusal.errors[0] ?? { field: null, code: "unexpected" };
  }
}
