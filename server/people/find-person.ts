import { eq } from "drizzle-orm";
import { notFound } from "@/core/kernel/domain-error";
import { person } from "@/db/schema";
import type { Work } from "@/db/work";

/** A person by sign-in name. DomainError 'not_found' on the field that the name was typed in. */
export async function findPerson(work: Work, signInName: string) {
  const [found] = await work.tx.select().from(person).where(eq(person.signInName, signInName.toLowerCase()));
  if (!found) throw notFound("signInName");
  return found;
}
