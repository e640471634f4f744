import { conflict, forbidden, invalid } from "@/core/kernel/domain-error";
import { formatYuan } from "@/core/kernel/money";
import type { Role } from "@/core/kernel/roles";
import { legKinds } from "@/core/pass-downs/pass-down-leg";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedPassDown } from "./lock-pass-downs";

type Confirmation = { passDown: LockedPassDown; amount: bigint; confirmedOn: string };

/** Confirms locked pass-downs, all or none; each only by the role that its leg leads to. */
export async function confirmPassDownsMany(work: Work, confirmations: readonly Confirmation[]): Promise<void> {
  const rows = confirmations.map((confirmation) => confirmed(work.actor.role, confirmation));
  await work.sql`
    update pass_down p set confirmed_amount = r.amount, confirmed_on = r."confirmedOn",
      confirmed_by = ${work.actor.personId}, revision = revision + 1
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, amount bigint, "confirmedOn" date)
    where p.id = r.id`;
  await postTransfers(
    work,
    rows.map((row) => ({
      ...row,
      // A confirmation that was reversed may be given again: the revision makes the key.
      key: `pass_down:${row.id}:receipt:${row.revision}`,
      kind: legKinds[row.leg].receipt,
      valueDate: row.confirmedOn,
      subject: "pass_down",
      subjectId: row.id,
    })),
  );
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "pass_down",
      subjectId: row.id,
      scope: row,
      verb: "confirmed",
      businessDate: row.confirmedOn,
      details: { code: row.code, amount: row.amount },
    })),
  );
}

function confirmed(role: Role, { passDown, amount, confirmedOn }: Confirmation) {
  if (legKinds[passDown.leg].receiver !== role) throw forbidden();
  if (passDown.confirmedAmount !== null) throw conflict("conflict", { code: passDown.code });
  const open = passDown.amount - passDown.takenBack;
  if (amount > open) throw invalid("amount", "money.beyond_passed_down", { room: formatYuan(open) });
  return { ...passDown, amount, confirmedOn };
}
