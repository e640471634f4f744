import { conflict, invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import { openOfReturn } from "@/core/returns/return-state";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedMoneyReturn } from "./lock-money-returns";

type Confirmation = { moneyReturn: LockedMoneyReturn; amount: bigint; receivedOn: string };

/** States what came of locked returns of money, all or none; what is missing stays on its way. */
export async function confirmReturnsMany(work: Work, confirmations: readonly Confirmation[]): Promise<void> {
  const rows = confirmations.map(confirmed);
  await work.sql`
    update money_return m set received_amount = r.amount, received_on = r."receivedOn",
      received_by = ${work.actor.personId}, revision = revision + 1
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, amount bigint, "receivedOn" date)
    where m.id = r.id`;
  await postTransfers(
    work,
    rows.map((row) => ({
      ...row,
      // A confirmation that was reversed may be given again: the revision makes the key.
      key: `money_return:${row.id}:receipt:${row.revision}`,
      kind: "return_receipt",
      valueDate: row.receivedOn,
      subject: "money_return",
      subjectId: row.id,
    })),
  );
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "money_return",
      subjectId: row.id,
      scope: row,
      verb: "received",
      businessDate: row.receivedOn,
      details: { code: row.code, amount: row.amount },
    })),
  );
}

function confirmed({ moneyReturn, amount, receivedOn }: Confirmation) {
  const { code, receivedAmount, withdrawnOn } = moneyReturn;
  const open = openOfReturn(moneyReturn);
  if (receivedAmount !== null || withdrawnOn !== null || open === 0n) throw conflict("conflict", { code });
  if (amount > open) throw invalid("amount", "money.beyond_returned", { room: formatYuan(open) });
  return { ...moneyReturn, amount, receivedOn };
}
