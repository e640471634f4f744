import type { Work } from "@/db/work";

/** What a part of the proof is about; its words stand in messages under `verification.findings`. */
export const findings = [
  "balance",
  "running_balance",
  "address",
  "overdraft",
  "accounts",
  "reservation",
  "reversal",
  "record",
  "reallocation",
  "period",
  "carry_over",
  "match",
  "place",
] as const;
export type Finding = (typeof findings)[number];

/** Something that does not agree. The texts name records by their numbers, as the database does. */
export type Difference = { finding: Finding; subject: string; expected: string; found: string };

export type Verification = {
  /** When it was reckoned. */
  at: string;
  accounts: number;
  transfers: number;
  periods: number;
  /** The first hundred; none when everything agrees. */
  differences: Difference[];
};

/**
 * Proves the ledger now: every balance from the transfers, every record, period and match (db/functions/verify.sql). For
 * those who see everything; the database refuses others (DomainError 'forbidden').
 */
export async function getVerification(work: Work): Promise<Verification> {
  const differences = await work.sql<Difference[]>`
    select translate(finding, ' -', '__') as finding, subject, expected, found from verify_for_actor()`;
  const [counted] = await work.sql<{ accounts: number; transfers: number; periods: number }[]>`
    select (select count(*)::integer from account) as accounts, (select count(*)::integer from transfer) as transfers,
      (select count(*)::integer from period) as periods`;
  const { accounts = 0, transfers = 0, periods = 0 } = counted ?? {};
  return { at: work.now.toISOString(), accounts, transfers, periods, differences: [...differences] };
}
