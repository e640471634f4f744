import { conflict, notFound } from "@/core/kernel/domain-error";
import { pledgeWithdrawalSchema } from "@/core/pledges/pledge";
import { command } from "../command";
import { undoTransfer } from "../transfers/undo-transfer";

/** The east takes a pledge back: its transfer is reversed, with the reason. */
export const withdrawPledge = command({
  name: "withdraw-pledge",
  roles: ["eastern_coordinator"],
  input: pledgeWithdrawalSchema,
  once: true,
  run: async (work, { code, reason, idempotencyKey }) => {
    const [row] = await work.sql<{ transferId: number; withdrawnOn: string | null }[]>`
      select t.id::integer as "transferId", p.withdrawn_on as "withdrawnOn"
      from pledge p join transfer t on t.key = 'pledge:' || p.id where p.code = ${code}`;
    if (!row) throw notFound("code");
    if (row.withdrawnOn !== null) throw conflict("conflict", { code });
    await undoTransfer(work, { transferId: row.transferId, reason, idempotencyKey });
    return { code };
  },
});
