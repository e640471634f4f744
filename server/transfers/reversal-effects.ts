import { type MovementKind, movementKinds } from "@/core/instruments/movement-kinds";
import type { AccountSource } from "@/core/kernel/fund-terms";
import type { ReversibleKind } from "@/core/money/reversible";
import type { TransferKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";
import { undoMovement } from "../instruments/undo-movement";

/** A transfer as its reversal needs it. */
export type Original = {
  id: number;
  kind: TransferKind;
  amount: bigint;
  /** Null for what belongs to no project; then the county may be too. */
  projectId: number | null;
  pairingId: string;
  countyCode: string | null;
  subject: string;
  subjectId: number;
  source: AccountSource;
  fiscalYear: number;
};

/** What a reversal does to the record that the transfer belongs to; false when the record has moved on and it cannot. */
type Effect = (work: Work, original: Original, reason: string) => Promise<boolean>;

const confirmationOfPassDown: Effect = async (work, { subjectId }) => {
  const rows = await work.sql`
    update pass_down set confirmed_amount = null, confirmed_on = null, confirmed_by = null, revision = revision + 1
    where id = ${subjectId} and confirmed_amount is not null returning id`;
  return rows.length === 1;
};

const sendingBack: Effect = async (work, { subjectId }) => {
  const rows = await work.sql`
    update money_return set withdrawn_on = ${work.today}, revision = revision + 1
    where id = ${subjectId} and received_on is null and withdrawn_on is null and taken_back = 0 returning id`;
  return rows.length === 1;
};

/** Records that carry nothing but the day on which they were undone. */
const withdrawal =
  (table: "pledge" | "investment_payment"): Effect =>
  async ({ sql, today }, { subjectId }) => {
    const rows = await sql`
      update ${sql(table)} set withdrawn_on = ${today} where id = ${subjectId} and withdrawn_on is null returning id`;
    return rows.length === 1;
  };

/** Movements of instruments are undone alike. */
const movement: Effect = undoMovement;
const effectsOfMovements = Object.fromEntries(movementKinds.map((kind) => [kind, movement])) as Record<
  MovementKind,
  Effect
>;

/** What follows from the reversal of each kind of transfer that is mended by one. */
export const reversalEffects: Record<ReversibleKind, Effect> = {
  ...effectsOfMovements,

  pledge: withdrawal("pledge"),

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

  prefecture_receipt: confirmationOfPassDown,
  pass_down_receipt: confirmationOfPassDown,

  expenditure: async (work, { subjectId }) => {
    const rows = await work.sql`
      update expenditure set state = 'reversed', revision = revision + 1
      where id = ${subjectId} and state = 'confirmed' and refunded = 0 returning id`;
    return rows.length === 1;
  },

  refund: async (work, { subjectId, amount }) => {
    const rows = await work.sql`
      update refund set withdrawn_on = ${work.today} where id = ${subjectId} and withdrawn_on is null
      returning expenditure_id as "expenditureId"`;
    await work.sql`
      update expenditure set refunded = refunded - ${amount}, revision = revision + 1
      where id = ${rows[0]?.expenditureId ?? 0}`;
    return rows.length === 1;
  },

  returning: sendingBack,
  prefecture_returning: sendingBack,
  recipient_returning: sendingBack,

  return_receipt: async (work, { subjectId }) => {
    const rows = await work.sql`
      update money_return set received_amount = null, received_on = null, received_by = null, revision = revision + 1
      where id = ${subjectId} and received_on is not null returning id`;
    return rows.length === 1;
  },

  // What was paid was paid on an agreement: first the payments are undone.
  investment_agreed: async (work, { subjectId }) => {
    const rows = await work.sql`
      update investment i set withdrawn_on = ${work.today} where id = ${subjectId} and withdrawn_on is null
        and not exists (select 1 from investment_payment p where p.investment_id = i.id and p.withdrawn_on is null)
      returning id`;
    return rows.length === 1;
  },

  investment_paid: withdrawal("investment_payment"),
  tax_paid: withdrawal("investment_payment"),
};
