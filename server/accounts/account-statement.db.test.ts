import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DomainError } from "@/core/kernel/domain-error";
import type { TransferKind } from "@/core/money/transfer-kinds";
import { postTransfers, type TransferEntry } from "../money/post-transfers";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { getTransfer } from "../transfers/get-transfer";
import { listTransfers } from "../transfers/list-transfers";
import { getAccountStatement, type StatementLine } from "./get-account-statement";
import { listAccounts } from "./list-accounts";

let stage: MoneyStage;
beforeAll(async () => {
  stage = await moneyStage();
  // The oldest transfer of all, which no statement below shows: `after` it everything is newer.
  await post(people.approver, [entry("commitment", 1n, { projectId: await newProject() })]);
});
afterAll(() => stage.close());

let serial = 0;
const entry = (kind: TransferKind, amount: bigint, more: Partial<TransferEntry> = {}): TransferEntry => ({
  ...{ key: `statement:${++serial}`, kind, amount, source: "provincial", fiscalYear: 2026, valueDate: "2026-06-01" },
  ...{ subject: "test", subjectId: 1 },
  ...more,
});
const post = (person: string, entries: TransferEntry[]) => stage.as(person, (work) => postTransfers(work, entries));

async function newProject(): Promise<number> {
  const code = await stage.project([{ source: "provincial", fiscalYear: 2026, amount: 10n ** 9n }]);
  const [row] = await stage.as(
    people.auditor,
    (work) => work.sql<{ id: number }[]>`select id from project where code = ${code}`,
  );
  return row?.id ?? 0;
}

/** All lines of an account, read in pages of `most`, forward or backward. */
async function allLines(account: number, most: number, backward = false): Promise<StatementLine[]> {
  const page = (place: { before?: number; after?: number }) =>
    stage.as(people.auditor, (work) => getAccountStatement(work, { account, ...place }, most));
  const lines: StatementLine[] = [];
  let place: { before?: number; after?: number } | null = backward ? { after: 1 } : {};
  while (place) {
    const { rows, next, previous } = await page(place);
    if (backward) lines.unshift(...rows);
    else lines.push(...rows);
    const cursor: number | null = backward ? previous : next;
    place = cursor ? (backward ? { after: cursor } : { before: cursor }) : null;
  }
  return lines;
}

/** What a program without the ledger's figures reckons: the sum of everything up to each transfer. */
async function naive(account: number): Promise<{ id: number; balance: bigint }[]> {
  return stage.as(people.auditor, async ({ sql }) => {
    const rows = await sql<{ id: number; state: string; amount: bigint; credit: boolean }[]>`
      select id::integer, state, amount, credit_account = ${account} as credit from transfer
      where ${account} in (debit_account, credit_account) order by id`;
    let balance = 0n;
    return rows
      .map(({ id, state, amount, credit }) => {
        if (state === "posted") balance += credit ? amount : -amount;
        return { id, balance };
      })
      .reverse();
  });
}

/** One draw: promises, holds some, sends some, takes some back, each as far as there is anything left. */
async function live(steps: readonly { step: number; amount: bigint }[]) {
  const projectId = await newProject();
  const of = { projectId };
  await post(people.approver, [entry("commitment", 10_000n, of)]);
  let inTransit = 0n;
  for (const { step, amount } of steps) {
    if (step === 0)
      await post(people.approver, [entry("commitment", amount, of), entry("commitment", amount + 1n, of)]);
    if (step === 1) await post(people.approver, [entry("reservation", 1n, of)]);
    if (step === 2) {
      await post(people.approver, [entry("sending", amount, of)]);
      inTransit += amount;
    }
    if (step === 3 && inTransit >= amount) {
      await post(people.approver, [entry("taking_back", amount, of)]);
      inTransit -= amount;
    }
    if (step === 4) {
      const [id] = await post(people.approver, [entry("commitment", amount, of)]);
      await post(people.approver, [entry("reversal", amount, { ...of, reverses: id, reason: "wrong" })]);
    }
  }
  return projectId;
}

describe("an account's statement", () => {
  it("shows each transfer once, however it is paged, with the balance that a naive sum gives", async () => {
    const steps = fc.array(fc.record({ step: fc.nat(4), amount: fc.bigInt({ min: 1n, max: 50n }) }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 7 }), async (drawn, most) => {
        const projectId = await live(drawn);
        const accounts = await stage.as(
          people.auditor,
          ({ sql }) => sql<{ id: number }[]>`select id::integer from account where project_id = ${projectId}`,
        );
        for (const { id } of accounts) {
          const expected = await naive(id);
          for (const backward of [false, true]) {
            const lines = await allLines(id, most, backward);
            expect(lines.map((line) => ({ id: line.id, balance: line.balance }))).toEqual(expected);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it("says what was brought forward, and what stands in the account now", async () => {
    const projectId = await newProject();
    await post(
      people.approver,
      [7n, 20n, 300n].map((amount) => entry("commitment", amount, { projectId })),
    );
    const [account] = await stage.as(
      people.west,
      ({ sql }) => sql<{ id: number }[]>`
        select id::integer from account where project_id = ${projectId} and kind = 'committed'`,
    );
    const read = (place = {}) =>
      stage.as(people.west, (work) => getAccountStatement(work, { account: account?.id ?? 0, ...place }, 2));
    const first = await read();
    expect(first).toMatchObject({ broughtForward: 7n, account: { balance: 327n, credits: 327n, debits: 0n } });
    expect(await read({ before: first.next })).toMatchObject({
      broughtForward: 0n,
      rows: [{ balance: 7n }],
      next: null,
    });
  });
});

describe("money of no project", () => {
  const pairing = { pairingId: "P01" };
  const county = { ...pairing, countyCode: "150125" };

  it("of a pairing and of a county shows in lists, statements and vouchers, to those whose it is", async () => {
    const [pledge] = await post(people.approver, [entry("pledge", 500n, pairing)]);
    const [investment] = await post(people.approver, [
      entry("investment_agreed", 900n, { ...county, source: "enterprise" }),
    ]);
    const listed = await stage.as(people.west, (work) => listTransfers(work, { kind: "pledged" }));
    expect(listed).toMatchObject({
      rows: [{ id: pledge, projectCode: null, counted: 500n, holderEn: "Beijing – Inner Mongolia" }],
      totals: { count: 1, added: 500n, taken: 0n },
    });
    const transfer = await stage.as(people.county, (work) => getTransfer(work, { id: investment ?? 0 }));
    expect(transfer).toMatchObject({ projectCode: null, to: "agreed", source: "enterprise" });
    expect(transfer.holderEn).toBe("Wuchuan County · Beijing – Inner Mongolia");
    const statement = await stage.as(people.county, (work) =>
      getAccountStatement(work, { account: transfer.creditAccount }),
    );
    expect(statement).toMatchObject({
      account: { kind: "agreed", ledger: "agreed_investment", countyCode: "150125", balance: 900n },
      rows: [{ id: investment, balance: 900n, side: "credit" }],
    });
    const accounts = await stage.as(people.west, (work) => listAccounts(work, { holder: "none" }));
    expect(accounts.map(({ kind, balance }) => [kind, balance])).toEqual([
      ["pledged", 500n],
      ["pledger", -500n],
      ["agreed", 900n],
      ["investor_promise", -900n],
    ]);
    for (const person of [people.neighbour, people.foreignEast]) {
      const read = stage.as(person, (work) => getAccountStatement(work, { account: transfer.creditAccount }));
      await expect(read).rejects.toThrow(DomainError);
      expect(await stage.as(person, (work) => listAccounts(work, { holder: "none" }))).toEqual([]);
    }
    // The pairing's own money is not the county's to see.
    const pledges = await stage.as(people.county, (work) => listTransfers(work, { kind: "pledged" }));
    expect(pledges.totals.count).toBe(0);
  });
});
