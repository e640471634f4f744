import { notFound } from "@/core/kernel/domain-error";
import { periodQuerySchema } from "@/core/periods/periods-query";

/** The id of a period in an address. Throws not_found for anything else. */
export function askedPeriod(periodId: string | undefined): number {
  const parsed = periodQuerySchema.safeParse({ periodId });
  if (!parsed.success) throw notFound();
  return parsed.data.periodId;
}
