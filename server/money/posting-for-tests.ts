import type { DomainError } from "@/core/kernel/domain-error";
import { accountKinds, type TransferKind, type TransferKindRow, transferKinds } from "@/core/money/transfer-kinds";
import { postTransfers, type TransferEntry } from "./post-transfers";
import { type MoneyStage, people } from "./stage-for-tests";

let serial = 0;

/** Kinds of no project name the pairing and county of the stage's projects. */
function placeOf(kind: TransferKind, projectId: number) {
  const { debit, credit }: TransferKindRow = transferKinds[kind] ?? transferKinds.commitment;
  const ofProject = [debit, credit].some((each) => each === null || accountKinds[each].holder === "project");
  return ofProject ? { projectId } : { pairingId: "P01", countyCode: "150125" };
}

/** Bare postings on one project of the stage, past the commands. */
export function poster(stage: () => MoneyStage, projectId: () => number) {
  /** A posting that nothing is wrong with; tests change one of its fields. */
  const entry = (kind: TransferKind, amount: bigint, more: Partial<TransferEntry> = {}): TransferEntry => ({
    key: `test:${++serial}`,
    kind,
    amount,
    ...placeOf(kind, projectId()),
    source: "provincial",
    fiscalYear: 2026,
    valueDate: "2026-01-15",
    subject: "test",
    subjectId: 1,
    ...more,
  });
  const post = (person: string, ...entries: TransferEntry[]) =>
    stage().as(person, (work) => postTransfers(work, entries));
  return {
    entry,
    post,
    one: async (person: string, each: TransferEntry) => (await post(person, each))[0] as number,
    /** The code that a posting is refused with, or 'posted'. */
    outcome: (person: string, ...entries: TransferEntry[]) =>
      post(person, ...entries).then(
        () => "posted",
        (error: DomainError) => error.errors?.[0]?.code ?? String(error),
      ),
    balance: (kind: string) =>
      stage().as(people.auditor, async (work) => {
        const [row] = await work.sql`
          select credits - debits as balance, pending_debits as pending from account
          where project_id = ${projectId()} and kind = ${kind}`;
        return row && [row.balance, row.pending];
      }),
  };
}

/** The id of a new approved project of the stage, with this much to promise. */
export async function newProject(stage: MoneyStage): Promise<number> {
  const code = await stage.project([{ source: "provincial", fiscalYear: 2026, amount: 1_000_00n }]);
  return stage.as(people.auditor, async (work) => {
    const [row] = await work.sql`select id from project where code = ${code}`;
    return row?.id;
  });
}
