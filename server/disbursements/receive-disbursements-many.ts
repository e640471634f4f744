import { openAmount, stateOfSent } from "@/core/disbursements/disbursement-life";
import { conflict, invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedDisbursement } from "./lock-disbursements";

type Receipt = { disbursement: LockedDisbursement; amount: bigint; receivedOn: string; bankReference: string };

/** Records receipts of locked disbursements, at most one of each, all or none. */
export async function receiveDisbursementsMany(work: Work, receipts: readonly Receipt[]): Promise<void> {
  const rows = receipts.map(received);
  const added = await work.sql<{ id: number; disbursementId: number }[]>`
    insert into receipt (disbursement_id, project_id, pairing_id, county_code, source, fiscal_year, outcome, amount,
      received_on, bank_reference, received_by)
    select r.id, r."projectId", r."pairingId", r."countyCode", r.source, r."fiscalYear", 'received', r.amount,
      r."receivedOn", r."bankReference", ${work.actor.personId}
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, "projectId" integer, "pairingId" text,
      "countyCode" text, source text, "fiscalYear" integer, amount bigint, "receivedOn" date, "bankReference" text)
    returning id, disbursement_id as "disbursementId"`;
  const receiptOf = new Map(added.map((row) => [row.disbursementId, row.id]));
  await postTransfers(
    work,
    rows.map((row) => ({
      ...row,
      key: `disbursement:${row.id}:receipt:${receiptOf.get(row.id)}`,
      kind: "receipt",
      valueDate: row.receivedOn,
      subject: "disbursement",
      subjectId: row.id,
    })),
  );
  await work.sql`
    update disbursement d set state = r.state, received = d.received + r.amount, revision = revision + 1
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, state text, amount bigint)
    where d.id = r.id`;
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "disbursement",
      subjectId: row.id,
      scope: row,
      verb: "received",
      businessDate: row.receivedOn,
      details: { amount: row.amount, bankReference: row.bankReference },
    })),
  );
}

/** The row of a receipt and the state it takes its disbursement to. */
function received({ disbursement, amount, receivedOn, bankReference }: Receipt) {
  const { code, state } = disbursement;
  if (state !== "sent" && state !== "partly_received") throw conflict("conflict", { code, state });
  const open = openAmount(disbursement);
  if (amount > open) throw invalid("amount", "money.beyond_transit", { room: formatYuan(open) });
  const after = stateOfSent({ ...disbursement, received: disbursement.received + amount });
  return { ...disbursement, amount, receivedOn, bankReference, state: after };
}
