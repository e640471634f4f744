import { eq } from "drizzle-orm";
import { notFound } from "@/core/kernel/domain-error";
import { office } from "@/db/schema";
import type { Work } from "@/db/work";

/** An office by its code, whatever the case. DomainError 'not_found' on the field that the code was typed in. */
export async function findOffice(work: Work, officeCode: string) {
  const [found] = await work.tx.select().from(office).where(eq(office.code, officeCode.toUpperCase()));
  if (!found) throw notFound("officeCode");
  return found;
}
