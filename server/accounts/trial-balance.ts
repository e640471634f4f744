import type { TrialBalanceQuery } from "@/core/accounts/trial-balance-query";
import { type AccountKind, accountKinds, type Ledger, ledgers } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";
import { type Condition, listCondition } from "../list-condition";

/** All accounts of a kind, in fen: what went out of them and came in, and on which side the balance stands. */
export type TrialBalanceLine = {
  kind: AccountKind;
  debits: bigint;
  credits: bigint;
  debitBalance: bigint;
  creditBalance: bigint;
};

export type LedgerBalance = {
  ledger: Ledger;
  lines: TrialBalanceLine[];
  /** Every transfer debits one account and credits another: debits equal credits, and so do the balances. */
  sums: Omit<TrialBalanceLine, "kind">;
  isBalanced: boolean;
};

type Sum = { kind: AccountKind; debits: bigint; credits: bigint };

/**
 * The trial balance of a level, one for each ledger that has moved, in the order of the money's way. As of today it is
 * read from the account rows; as of an earlier day what has a later value date is taken off again.
 */
export async function trialBalance(work: Work, query: TrialBalanceQuery): Promise<LedgerBalance[]> {
  const sums = query.project ? await sumsOfProject(work, query, query.project) : await sumsOfPlace(work, query);
  return ledgers.flatMap((ledger) => {
    const lines = (Object.keys(accountKinds) as AccountKind[])
      .filter((kind) => accountKinds[kind].ledger === ledger)
      .flatMap((kind) => sums.find((sum) => sum.kind === kind) ?? [])
      .filter(({ debits, credits }) => debits !== 0n || credits !== 0n)
      .map(lineOf);
    return lines.length === 0 ? [] : [balanceOf(ledger, lines)];
  });
}

function lineOf({ kind, debits, credits }: Sum): TrialBalanceLine {
  const balance = credits - debits;
  return {
    ...{ kind, debits, credits },
    debitBalance: balance < 0n ? -balance : 0n,
    creditBalance: balance > 0n ? balance : 0n,
  };
}

function balanceOf(ledger: Ledger, lines: TrialBalanceLine[]): LedgerBalance {
  const sum = (of: Exclude<keyof TrialBalanceLine, "kind">) => lines.reduce((total, line) => total + line[of], 0n);
  const sums = {
    ...{ debits: sum("debits"), credits: sum("credits") },
    ...{ debitBalance: sum("debitBalance"), creditBalance: sum("creditBalance") },
  };
  const isBalanced = sums.debits === sums.credits && sums.debitBalance === sums.creditBalance;
  return { ledger, lines, sums, isBalanced };
}

/** The two legs of posted transfers `t`, each with its account `r`. */
const legs = ({ sql }: Work) => sql`
  cross join lateral (values (t.debit_account, t.amount, 0::bigint), (t.credit_account, 0::bigint, t.amount))
    as leg (account_id, debits, credits)
  join account r on r.id = leg.account_id`;

const ofYear = ({ sql }: Work, { year }: TrialBalanceQuery): Condition =>
  year === undefined ? sql`true` : sql`r.fiscal_year = ${year}`;

async function sumsOfPlace(work: Work, query: TrialBalanceQuery): Promise<Sum[]> {
  const { sql } = work;
  const { condition } = listCondition(work, [
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    ofYear(work, query),
  ]);
  const later = query.until
    ? sql`
      union all
      select r.kind, -leg.debits, -leg.credits from transfer t ${legs(work)}
      where t.state = 'posted' and t.value_date > ${query.until} and ${condition}`
    : sql``;
  return sql<Sum[]>`
    select kind, sum(debits)::bigint as debits, sum(credits)::bigint as credits
    from (select r.kind, r.debits, r.credits from account r where ${condition} ${later}) moved group by kind`;
}

/**
 * Of a project from its own transfers, whichever accounts they moved: what it gave to others of its county lies in an
 * account of the county, and would be missing among its own.
 */
function sumsOfProject(work: Work, query: TrialBalanceQuery, project: string): Promise<Sum[]> {
  const { sql } = work;
  return sql<Sum[]>`
    select r.kind, sum(leg.debits)::bigint as debits, sum(leg.credits)::bigint as credits
    from transfer t ${legs(work)}
    where t.project_id = (select id from project where code = ${project}) and t.state = 'posted'
      and ${query.until ? sql`t.value_date <= ${query.until}` : sql`true`} and ${ofYear(work, query)}
    group by r.kind`;
}
