import { addressOf } from "@/core/kernel/asked-query";
import { addDays } from "@/core/kernel/calendar";
import { purposeGroups, sources } from "@/core/kernel/fund-terms";
import { ageParts } from "@/core/statements/statement-lines";
import type { StatementFilters, StatementLevel } from "@/core/statements/statements-query";
import type { YearStatement } from "@/server/statements/get-year-statement";
import { lineFigures } from "@/server/statements/line-figures";

type Scope = Pick<StatementFilters, "pairing" | "division" | "county"> & { source?: string | undefined };

/** What a row of a statement is about, within what the whole statement is. */
export function scopeOfRow(by: StatementLevel, key: string, filters: Scope): Scope {
  const { pairing, division, county } = filters;
  const whole = { pairing, division, county };
  if (by === "national") return whole;
  return { ...whole, [by === "province" ? "division" : by]: key };
}

type Of = Pick<YearStatement, "year" | "from" | "until">;

/** Where the transfers that make up a figure stand: null for what is reckoned from other figures, or is no money. */
export function figureAddress(line: string, { year, from, until }: Of, scope: Scope): string | null {
  if ((ageParts as readonly string[]).includes(line))
    return addressOf("/statements/ageing/receipts", { ...scope, year, age: line });
  const part = partOf(line);
  const counted = lineFigures[part?.line ?? line];
  if (!counted) return null;
  const days = {
    before: { until: addDays(from, -1) },
    during: { from, until },
    until: { until },
  }[counted.span];
  return addressOf("/accounts/statement", { figure: counted.figure, ...scope, ...part?.of, ...days });
}

/** Of a part: the line that it is of, and which part. */
function partOf(line: string) {
  if ((sources as readonly string[]).includes(line)) return { line: "received", of: { source: line } };
  if ((purposeGroups as readonly string[]).includes(line)) return { line: "spent", of: { purpose: line } };
  return null;
}
