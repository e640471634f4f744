import { asc } from "drizzle-orm";
import { office } from "@/db/schema";
import type { Work } from "@/db/work";

/** Every office of the programme, by kind and code: what a membership can be granted in. */
export async function listOffices(work: Work) {
  return work.tx
    .select({ code: office.code, kind: office.kind, nameZh: office.nameZh, nameEn: office.nameEn })
    .from(office)
    .orderBy(asc(office.kind), asc(office.code));
}
