import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { paymentKinds } from "../../core/investments/payment-kind";
import { inScope, insertable, readable, updatable } from "../policies/scope";
import { day, fen, id, oneOf, recordedAt, scope } from "./columns";
import { byPerson } from "./money";

/** What an enterprise agreed to invest in a county of a pairing. Agreed is not paid: what it paid stands in its payments. */
export const investment = pgTable(
  "investment",
  {
    id: id(),
    code: text().notNull().unique(),
    ...scope,
    enterpriseName: text().notNull(),
    /** Unified social credit code (core/kernel/uscc.ts). */
    uscc: text().notNull(),
    description: text().notNull(),
    /** As agreed. */
    amount: fen().notNull(),
    agreedOn: day().notNull(),
    documentNumber: text().notNull(),
    registeredBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    /** Undone by a reversal: it was never agreed. */
    withdrawnOn: day(),
  },
  (table) => [
    index("investment_list").on(table.pairingId, table.id),
    index("investment_county").on(table.countyCode, table.id),
    uniqueIndex("investment_agreed_once")
      .on(table.uscc, table.countyCode, table.documentNumber)
      .where(sql`withdrawn_on is null`),
    check("investment_amount_positive", sql`amount > 0`),
    check("investment_uscc_form", sql`uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'`),
    ...readable("investment", inScope),
    insertable("investment", inScope, ["eastern_coordinator"]),
    updatable("investment", inScope, ["eastern_coordinator"]),
  ],
);

/** What an enterprise paid of its investment, or in taxes, which are a memo. */
export const investmentPayment = pgTable(
  "investment_payment",
  {
    id: id(),
    investmentId: integer()
      .notNull()
      .references(() => investment.id),
    ...scope,
    kind: text({ enum: paymentKinds }).notNull(),
    amount: fen().notNull(),
    paidOn: day().notNull(),
    /** The paper that shows it: a capital verification, a tax receipt. */
    documentNumber: text().notNull(),
    recordedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    /** Undone by a reversal. */
    withdrawnOn: day(),
  },
  (table) => [
    index("investment_payment_of").on(table.investmentId, table.id),
    oneOf("investment_payment_kind_known", "kind", paymentKinds),
    check("investment_payment_amount_positive", sql`amount > 0`),
    ...readable("investment_payment", inScope),
    insertable("investment_payment", inScope, ["eastern_coordinator"]),
    updatable("investment_payment", inScope, ["eastern_coordinator"]),
  ],
);
