import { invalid } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";

/** Refuses a day of business after today, or before `from` when that is known, on its field (`too_late`, `too_early`). */
export function requireDay(work: Work, field: string, day: string, from?: string | null): void {
  if (day > work.today) throw invalid(field, "too_late", { max: work.today });
  if (from && day < from) throw invalid(field, "too_early", { min: from });
}
