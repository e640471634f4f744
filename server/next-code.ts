import { sql } from "drizzle-orm";
import { fiscalYear } from "@/core/kernel/calendar";
import { withCheckDigit } from "@/core/kernel/check-digit";
import type { Work } from "@/db/work";

/**
 * The first letters of human codes: P project, K library entry (项目库; L is misread), C commitment, D disbursement, X
 * pass-down, E expenditure, R return, N notice, B bank statement, J instrument (金融工具), G movement of one, Y pledge (意向),
 * M refund, T re-allocation (调剂), V investment.
 */
export type CodePrefix = "P" | "K" | "C" | "D" | "X" | "E" | "R" | "N" | "B" | "J" | "G" | "Y" | "M" | "T" | "V";

/** The next human codes of a noun, e.g. 'P2026000123' and a check character: readable, sortable, safe to read out by telephone. */
export async function nextCodes(work: Work, prefix: CodePrefix, count: number): Promise<string[]> {
  const rows = (await work.tx.execute(
    sql`select nextval('record_number') as number from generate_series(1, ${count})`,
  )) as unknown as { number: bigint }[];
  const year = fiscalYear(work.today);
  return rows.map(({ number }) => withCheckDigit(`${prefix}${year}${String(number).padStart(6, "0")}`));
}

/** One such code. */
export async function nextCode(work: Work, prefix: CodePrefix): Promise<string> {
  const [code] = await nextCodes(work, prefix, 1);
  if (!code) throw new Error("the sequence gave no number");
  return code;
}
