import type { Source } from "@/core/kernel/fund-terms";
import type { ReversibleKind } from "@/core/money/reversible";
import type { TransferKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";

/** A transfer as its reversal needs it. */
export type Original = {
  id: number;
  kind: TransferKind;
  amount: bigint;
  projectId: number;
  pairingId: string;
  countyCode: string;
  subject: string;
  subjectId: number;
  source: Source;
  fiscalYear: number;
};

/** What a reversal does to the record that the transfer belongs to; false when the record has moved on and it cannot. */
type Effect = (work: Work, original: Original, reason: string) => Promise<boolean>;

/** What follows from the reversal of each kind of transfer that is mended by one. */
export const reversalEffects: Record<ReversibleKind, Effect> = {
  commitment: async () => true,

  receipt: async (work, { subjectId, amount }, reason) => {
    const rows = await work.sql`
      update disbursement set received = received - ${amount}, revision = revision + 1,
        state = case when state = 'refused' then state when received = ${amount} then 'sent' else 'partly_received' end
      where id = ${subjectId} and state in ('partly_received', 'received', 'refused') returning id`;
    await work.sql`
      insert into receipt (disbursement_id, project_id, pairing_id, county_code, source, fiscal_year, outcome, amount,
        received_on, reason, received_by)
      select id, project_id, pairing_id, county_code, source, fiscal_year, 'reversed', ${amount}, ${work.today},
        ${reason}, ${work.actor.personId}
      from disbursement where id = ${subjectId}`;
    return rows.length === 1;
  },

  pass_down_receipt: async (work, { subjectId }) => {
    const rows = await work.sql`
      update pass_down set confirmed_amount = null, confirmed_on = null, confirmed_by = null, revision = revision + 1
      where id = ${subjectId} and confirmed_amount is not null returning id`;
    return rows.length === 1;
  },

  expenditure: async (work, { subjectId }) => {
    const rows = await work.sql`
      update expenditure set state = 'reversed', revision = revision + 1
      where id = ${subjectId} and state = 'confirmed' returning id`;
    return rows.length === 1;
  },

  returning: async (work, { subjectId }) => {
    const rows = await work.sql`
      update money_return set withdrawn_on = ${work.today}, revision = revision + 1
      where id = ${subjectId} and received_on is null and withdrawn_on is null returning id`;
    return rows.length === 1;
  },

  return_receipt: async (work, { subjectId }) => {
    const rows = await work.sql`
      update money_return set received_amount = null, received_on = null, received_by = null, revision = revision + 1
      where id = ${subjectId} and received_on is not null returning id`;
    return rows.length === 1;
  },
};
