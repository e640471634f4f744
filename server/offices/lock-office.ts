import { eq } from "drizzle-orm";
import { conflict, notFound } from "@/core/kernel/domain-error";
import { office } from "@/db/schema";
import type { Work } from "@/db/work";

/** findOffice() for changing it: whoever changes it too waits. With `seen`, throws `stale` when it has changed since. */
export async function lockOffice(work: Work, officeCode: string, seen?: number) {
  const [found] = await work.tx.select().from(office).where(eq(office.code, officeCode.toUpperCase())).for("update");
  if (!found) throw notFound("officeCode");
  if (seen !== undefined && seen !== found.revision) throw conflict("stale");
  return found;
}
