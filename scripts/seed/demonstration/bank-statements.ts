import { yuanText } from "@/core/kernel/money";
import type { TwoSidedStep } from "@/core/kernel/two-sided";
import type { Client } from "@/db/client";
import { castPairings, castPeople } from "@/db/seed/cast";
import { openWork, type Work } from "@/db/work";
import { dismissBankLines } from "@/server/bank-statements/dismiss-bank-lines";
import { loadBankRows } from "@/server/bank-statements/load-bank-rows";

type Step = { reference: string; open: bigint; amount: bigint };
type Row = { date: string; reference: string; amount: string; counterparty?: string; remark?: string };

/** What is on its way of one kind, as far as the office sees it, and one that came already; the oldest first. */
async function stepsOf({ sql }: Work, kind: TwoSidedStep, pairingId: string) {
  const open = await sql<Step[]>`
    select bank_reference as reference, amount - received - taken_back as open, amount from two_sided_step
    where kind = ${kind} and pairing_id = ${pairingId} and reconciliation = 'in_transit' order by id limit 4`;
  const done = await sql<Step[]>`
    select bank_reference as reference, 0 as open, amount from two_sided_step
    where kind = ${kind} and pairing_id = ${pairingId} and reconciliation = 'matched' order by id desc limit 1`;
  return { open: [...open], done: [...done] };
}

/** A month as a bank tells it: what is on its way, a smaller amount, what came long ago, and what nobody knows. */
function rowsOf(today: string, { open, done }: { open: readonly Step[]; done: readonly Step[] }): Row[] {
  const line = (reference: string, fen: bigint, remark: string) => ({
    ...{ date: today, reference, amount: yuanText(fen), counterparty: "财政局", remark },
  });
  const [last] = open.slice(-1);
  return [
    ...open.slice(0, -1).map((step) => line(step.reference, step.open, "协作资金")),
    ...(last ? [line(last.reference, last.open - 100n, "扣手续费")] : []),
    ...open.slice(0, 1).map((step) => line(step.reference, step.open, "协作资金")),
    ...done.map((step) => line(step.reference, step.amount, "协作资金")),
    line("YH0000001", 88_888_00n, "往来款"),
    line("YH0000002", 12_00n, "账户管理费"),
    { date: "2010-02-30", reference: "YH0000003", amount: "1e9" },
  ];
}

/** Each office of a pairing, and one of its counties, has loaded what its bank says; nothing of it is booked yet. */
export async function loadStatements(app: Client, memberships: ReadonlyMap<string, number>, now: Date): Promise<void> {
  for (const pairing of castPairings) {
    const accounts = [
      { office: pairing.west, kind: "disbursement", direction: "in", account: "东西部协作资金专户" },
      { office: pairing.east, kind: "disbursement", direction: "out", account: "财政拨款账户" },
      { office: `COUNTY-${pairing.counties[0]}`, kind: "pass_down", direction: "in", account: "县级协作资金专户" },
    ] as const;
    for (const { office, kind, direction, account } of accounts) {
      const person = castPeople.find(({ memberships: [first] }) => first?.officeCode === office);
      const membershipId = memberships.get(`${person?.signInName} ${office}`);
      if (membershipId === undefined) throw new Error(`nobody of the cast is in ${office}`);
      await openWork(
        app,
        { kind: "membership", membershipId },
        async (work) => {
          const rows = rowsOf(work.today, await stepsOf(work, kind, pairing.id));
          const name = `${account} ${work.today}.csv`;
          // The sum of a bank is right, the one of somebody who copied it is not.
          const stated = direction === "out" ? {} : { totalIn: "100000.00" };
          const { code } = await loadBankRows(work, { account, direction, name, rows, ...stated });
          await dismissBankLines(work, { code, rows: [rows.length - 1], reason: "银行收费，与协作资金无关。" });
        },
        { now },
      );
    }
  }
}
