import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DomainError } from "@/core/kernel/domain-error";
import type { Role } from "@/core/kernel/roles";
import {
  type AccountKind,
  accountKinds,
  type Ledger,
  type TransferKind,
  type TransferKindRow,
  transferKinds,
} from "@/core/money/transfer-kinds";
import { type Asked, type Attempt, LedgerModel } from "./ledger-model";
import { postTransfers } from "./post-transfers";
import { type MoneyStage, moneyStage, people } from "./stage-for-tests";

const RUNS = Number(process.env.LEDGER_RUNS ?? 100);
const years = [2025, 2026];
const actors: Partial<Record<Role, string>> = {
  eastern_coordinator: people.approver,
  western_coordinator: people.west,
  county_officer: people.county,
};
/** Whoever confirms is not whoever sent or reserved. */
const seconds: Partial<Record<Role, string>> = {
  eastern_coordinator: people.sender,
  western_coordinator: people.otherWest,
  county_officer: people.county,
};
const roles = Object.keys(actors) as Role[];

let stage: MoneyStage;
beforeAll(async () => {
  stage = await moneyStage();
});
afterAll(() => stage.close());

const kindsToPost = (Object.entries(transferKinds) as [TransferKind, TransferKindRow][]).filter(
  ([, { mode, debit, credit }]) =>
    (mode === "post" || mode === "reserve") &&
    [debit, credit].every((each) => each !== null && accountKinds[each].holder === "project"),
);
const amount = fc.bigInt({ min: 1n, max: 60n });
const fiscalYear = fc.constantFrom(...years);
const role = fc.constantFrom(...roles);
const pick = fc.nat(1000);

/** Mostly what its own role tries, so that sequences go far; now and then what another tries. */
const posting = fc.constantFrom(...kindsToPost).chain(([kind, { roles: own }]) =>
  fc.record({
    step: fc.constant("post" as const),
    kind: fc.constant(kind),
    role: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: role }),
    fiscalYear,
    amount,
  }),
);
const east = fc.constant<Role>("eastern_coordinator");
const resolving = fc.record({
  step: fc.constant("resolve" as const),
  kind: fc.constantFrom("fulfilment" as const, "release" as const),
  pick,
  role: east,
  fiscalYear,
  amount,
});
const reversing = fc.record({ step: fc.constant("reverse" as const), pick, role, fiscalYear, amount });
const repeating = fc.record({
  step: fc.constant("repeat" as const),
  pick,
  changed: fc.boolean(),
  role,
  fiscalYear,
  amount,
});
const attempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: posting },
    { weight: 3, arbitrary: resolving },
    { weight: 2, arbitrary: reversing },
    { weight: 1, arbitrary: repeating },
  ),
  { minLength: 5, maxLength: 30 },
);

it(`does what a much simpler ledger does (${RUNS} sequences)`, { timeout: 600_000 }, async () => {
  await fc.assert(fc.asyncProperty(attempts, follow), { numRuns: RUNS });
  expect(await stage.differences({ records: false })).toEqual([]);
});

const begun = (kind: TransferKind, role: Role, amount: bigint): Attempt => ({
  ...{ step: "post", kind, role, amount, fiscalYear: 2026 },
});
/** Every sequence finds some money on every step of the way. */
const beginning: readonly Attempt[] = [
  begun("commitment", "eastern_coordinator", 200n),
  begun("sending", "eastern_coordinator", 200n),
  begun("receipt", "western_coordinator", 150n),
  begun("pass_down", "western_coordinator", 100n),
  begun("pass_down_receipt", "county_officer", 60n),
  begun("returning", "county_officer", 20n),
];

/** Tries the same on the model and on the ledger of a fresh project; outcome and every balance must agree at each step. */
async function follow(sequence: Attempt[]) {
  const projectId = await freshProject();
  const model = new LedgerModel();
  const ids: number[] = [];
  for (const attempt of [...beginning, ...sequence]) {
    const asked = model.ask(attempt);
    if (!asked) continue;
    const [resolves, reverses] = [ids[asked.resolves ?? -1], ids[asked.reverses ?? -1]];
    const isNew = !model.done.some((each) => each.key === asked.key);
    const expected = model.attempt(asked);
    const found = await tryOut(projectId, asked, { resolves, reverses });
    expect(
      found.refusal,
      JSON.stringify(asked, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
    ).toBe(expected);
    if (found.id !== null && isNew) ids.push(found.id);
    await compareBalances(projectId, model);
  }
}

async function tryOut(
  projectId: number,
  asked: Asked,
  named: { resolves: number | undefined; reverses: number | undefined },
): Promise<{ id: number | null; refusal: string | null }> {
  const entry = {
    ...asked,
    ...named,
    key: `${projectId}:${asked.key}`,
    projectId,
    source: "provincial" as const,
    valueDate: "2026-01-15",
    subject: "test",
    subjectId: 1,
    reason: "drawn",
  };
  try {
    const person = transferKinds[asked.kind].confirms.length > 0 ? seconds[asked.role] : actors[asked.role];
    const [id] = await stage.as(person ?? "", (work) => postTransfers(work, [entry]));
    return { id: id ?? null, refusal: null };
  } catch (error) {
    return { id: null, refusal: (error as DomainError).errors[0]?.code.replace("constraint.", "") ?? String(error) };
  }
}

async function compareBalances(projectId: number, model: LedgerModel) {
  const rows = await stage.as(
    people.auditor,
    (work) => work.sql<{ kind: AccountKind; fiscalYear: number; balance: bigint; pending: bigint }[]>`
      select kind, fiscal_year as "fiscalYear", credits - debits as balance, pending_debits as pending
      from account where project_id = ${projectId}`,
  );
  const sums = new Map<Ledger, bigint>();
  for (const { kind, fiscalYear: year, balance, pending } of rows) {
    expect(balance, kind).toBe(model.balance(kind, year));
    expect(pending, kind).toBe(kind === "committed" ? model.reserved(year) : 0n);
    if (!accountKinds[kind].outside) expect(balance).toBeGreaterThanOrEqual(pending);
    const { ledger } = accountKinds[kind];
    sums.set(ledger, (sums.get(ledger) ?? 0n) + balance);
  }
  for (const [ledger, sum] of sums) expect(sum, ledger).toBe(0n);
}

async function freshProject(): Promise<number> {
  const code = await stage.project([]);
  return stage.as(people.auditor, async (work) => {
    const [row] = await work.sql`select id from project where code = ${code}`;
    return row?.id;
  });
}
