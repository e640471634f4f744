import type { DomainError } from "@/core/kernel/domain-error";
import type { TransferKind } from "@/core/money/transfer-kinds";
import { postTransfers, type TransferEntry } from "../money/post-transfers";
import { type MoneyStage, moneyStage, people } from "../money/stage-for-tests";
import { closePeriod } from "./close-period";

/** The day on which the tests of periods take place: everything up to May 2026 is over. */
const now = new Date("2026-06-10T04:00:00Z");

/** Who posts each kind; whoever confirms is another than whoever sent. */
const posters: Partial<Record<TransferKind, string>> = {
  sending: people.approver,
  receipt: people.west,
  pass_down: people.west,
  pass_down_receipt: people.county,
  expenditure: people.county,
  refund: people.county,
  returning: people.county,
  return_receipt: people.sender,
  taking_back: people.approver,
};

let serial = 0;

/** A money stage in June 2026, with one project without a budget, on which transfers are posted without records. */
export async function periodStage() {
  const stage = await moneyStage();
  const as: MoneyStage["as"] = (person, run, options) => stage.as(person, run, { now, ...options });

  const emptyProject = async () => {
    const code = await stage.project([]);
    const id = await as(people.auditor, async (work) => {
      const [row] = await work.sql<{ id: number }[]>`select id from project where code = ${code}`;
      return row?.id as number;
    });
    return { id, code };
  };

  /** Posts one transfer of a project, dated so; gives its id. */
  const post = (
    projectId: number,
    kind: TransferKind,
    amount: bigint,
    valueDate: string,
    { by, ...more }: Partial<TransferEntry> & { by?: string } = {},
  ) =>
    as(by ?? posters[kind] ?? people.county, async (work) => {
      const [id] = await postTransfers(work, [
        {
          key: `test:${++serial}`,
          kind,
          amount,
          projectId,
          source: "provincial",
          fiscalYear: 2025,
          valueDate,
          subject: "test",
          subjectId: serial,
          ...more,
        },
      ]);
      return id as number;
    });

  /** Money of a project that lies with the county, every step on the same day. */
  const withCounty = async (projectId: number, amount: bigint, day: string) => {
    for (const kind of ["sending", "receipt", "pass_down", "pass_down_receipt"] as const)
      await post(projectId, kind, amount, day);
  };

  const close = (person: string, period: string, pairing?: string) =>
    as(person, (work) => closePeriod(work, { period, pairing }));

  return { ...stage, as, emptyProject, post, withCounty, closePeriod: close };
}
export type PeriodStage = Awaited<ReturnType<typeof periodStage>>;

/** The code that something is refused with, or 'done'. */
export const outcome = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: DomainError) => error.errors?.[0]?.code ?? String(error),
  );
