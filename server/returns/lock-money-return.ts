import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type LockedMoneyReturn, lockMoneyReturns } from "./lock-money-returns";

/** Locks one money return by its code. Throws 'not_found' outside the scope. */
export async function lockMoneyReturn(work: Work, code: string): Promise<LockedMoneyReturn> {
  const [row] = await lockMoneyReturns(work, [code]);
  if (!row) throw notFound("code");
  return row;
}
