import type { Work } from "@/db/work";
import { postTransfers, type TransferEntry } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedDisbursement } from "./lock-disbursements";
import { requireStep } from "./require-step";

type Sending = LockedDisbursement & { sentOn: string; bankReference: string };

/** Sends locked, approved disbursements, all or none. The gate is the caller's: seeds judge afterwards. */
export async function sendDisbursementsMany(work: Work, sendings: readonly Sending[]): Promise<void> {
  requireStep(work, sendings, "sent");
  await postTransfers(work, sendings.flatMap(transfersOf));
  await work.sql`
    update disbursement d set state = 'sent', revision = revision + 1, sent_by = ${work.actor.personId},
      sent_on = r."sentOn", bank_reference = r."bankReference"
    from jsonb_to_recordset(${rowsAsJson(sendings)}::text::jsonb)
      as r (id integer, "sentOn" date, "bankReference" text)
    where d.id = r.id`;
  await recordEvents(
    work,
    sendings.map((row) => ({
      subject: "disbursement",
      subjectId: row.id,
      scope: row,
      verb: "sent",
      businessDate: row.sentOn,
      details: { amount: row.amount, bankReference: row.bankReference },
    })),
  );
}

/** The promise is fulfilled (what was reserved), and the money leaves the donor. */
function transfersOf(row: Sending): TransferEntry[] {
  const entry = { ...row, valueDate: row.sentOn, subject: "disbursement", subjectId: row.id };
  return [
    {
      ...entry,
      key: `disbursement:${row.id}:fulfilment`,
      kind: "fulfilment",
      resolves: Number(row.reservationId),
    },
    { ...entry, key: `disbursement:${row.id}:sending`, kind: "sending" },
  ];
}
