import { purposeGroups, sources } from "../kernel/fund-terms";

/** The year-end statements: budget and final account of either side, where money came from and went, what is unspent. */
export const statementKinds = ["donor", "recipient", "sources-and-uses", "ageing"] as const;
export type StatementKind = (typeof statementKinds)[number];

/**
 * A figure of a statement and what it may be added to. `counted`: into exactly one total, with its sign. `of_which`: a
 * part of a figure that is counted already. `memo`: stands beside the sums. `total`: the sum of what is counted into it,
 * and of nothing else, so that a figure can never be added to its own part.
 */
export type StatementLine = { key: string } & (
  | { role: "counted"; into: string; sign: 1 | -1 }
  | { role: "of_which"; of: string }
  | { role: "memo" }
  | { role: "total" }
);

const counted = (key: string, into: string, sign: 1 | -1 = 1): StatementLine => ({ key, role: "counted", into, sign });
const ofWhich = (of: string, ...keys: string[]): StatementLine[] => keys.map((key) => ({ key, role: "of_which", of }));
const memo = (key: string): StatementLine => ({ key, role: "memo" });
const total = (key: string): StatementLine => ({ key, role: "total" });

/** The age of unspent money, as the parts of it. */
export const ageParts = ["year_1", "year_2", "older"] as const;

/** The lines of each statement in their order: its columns, or of sources and uses its rows. */
export const statementLines: Record<StatementKind, readonly StatementLine[]> = {
  donor: [
    memo("budget"),
    memo("committed"),
    counted("sent", "final"),
    counted("returned", "final", -1),
    total("final"),
    memo("difference"),
    memo("final_share"),
  ],
  recipient: [
    memo("budget"),
    counted("opening", "available"),
    counted("received", "available"),
    total("available"),
    counted("spent", "accounted"),
    counted("instruments", "accounted"),
    counted("returned", "accounted"),
    counted("closing", "accounted"),
    total("accounted"),
    memo("passed_down"),
    memo("spent_share"),
  ],
  "sources-and-uses": [
    counted("opening", "available"),
    counted("received", "available"),
    ...ofWhich("received", ...sources),
    total("available"),
    counted("spent", "accounted"),
    ...ofWhich("spent", ...purposeGroups),
    counted("instruments", "accounted"),
    counted("returned", "accounted"),
    counted("closing", "accounted"),
    ...ofWhich("closing", ...ageParts),
    total("accounted"),
    memo("in_transit"),
    memo("promised"),
  ],
  ageing: [
    counted("year_1", "unspent"),
    counted("year_2", "unspent"),
    counted("older", "unspent"),
    total("unspent"),
    memo("old_share"),
    memo("since"),
    memo("in_transit"),
  ],
};

/** Fen by line. */
export type Amounts = Readonly<Record<string, bigint>>;

/** The totals of a statement by its own structure: each the signed sum of what is counted into it. */
export function withTotals(lines: readonly StatementLine[], amounts: Amounts): Record<string, bigint> {
  const sums: Record<string, bigint> = { ...amounts };
  for (const line of lines) if (line.role === "total") sums[line.key] = 0n;
  for (const line of lines)
    if (line.role === "counted")
      sums[line.into] = (sums[line.into] ?? 0n) + BigInt(line.sign) * (amounts[line.key] ?? 0n);
  return sums;
}
