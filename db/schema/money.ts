import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { disbursementStates } from "../../core/disbursements/disbursement-life";
import { expenditureStates } from "../../core/expenditures/expenditure-life";
import { payeeAccountKinds, payeeKinds, payerAccountKinds, purposes, sources } from "../../core/kernel/fund-terms";
import { reconciliations } from "../../core/kernel/two-sided";
import { passDownLegs } from "../../core/pass-downs/pass-down-leg";
import { returnPlaces } from "../../core/returns/return-place";
import { inScope, insertable, readable, updatable } from "../policies/scope";
import { day, fen, id, instant, oneOf, recordedAt, scope } from "./columns";
import { person } from "./people";
import { project } from "./projects";

/** A bank's reference as it is compared: without blanks and hyphens, in capitals, full-width letters as narrow ones. */
export const referenceKey = (column: string): SQL =>
  sql.raw(`nullif(upper(regexp_replace(normalize(${column}, NFKC), '[\\s-]+', '', 'g')), '')`);

export const byPerson = () => integer().references(() => person.id);

/** What money of a project is about: the project, its scope, the source and the fiscal year (one budget line's money). */
export const line = {
  projectId: integer()
    .notNull()
    .references(() => project.id),
  ...scope,
  source: text({ enum: sources }).notNull(),
  fiscalYear: integer().notNull(),
};

/** A promise of the east to a project, by source and year. */
export const commitment = pgTable(
  "commitment",
  {
    id: id(),
    code: text().notNull().unique(),
    ...line,
    amount: fen().notNull(),
    committedOn: day().notNull(),
    documentNumber: text().notNull(),
    committedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [
    index("commitment_project").on(table.projectId),
    oneOf("commitment_source_known", "source", sources),
    check("commitment_amount_positive", sql`amount > 0`),
    ...readable("commitment", inScope),
    insertable("commitment", inScope, ["eastern_coordinator"]),
  ],
);

/** A payment from east to west: requested, approved by one eastern coordinator, sent by another. */
export const disbursement = pgTable(
  "disbursement",
  {
    id: id(),
    code: text().notNull().unique("disbursement_code_once"),
    ...line,
    state: text({ enum: disbursementStates }).notNull(),
    amount: fen().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    description: text().notNull(),
    /** The special account that the west receives into. */
    payeeName: text().notNull(),
    payeeAccountKind: text({ enum: payeeAccountKinds }).notNull(),
    requestedBy: byPerson().notNull(),
    requestedOn: day().notNull(),
    approvedBy: byPerson(),
    approvedOn: day(),
    sentBy: byPerson(),
    sentOn: day(),
    bankReference: text(),
    /** What the west has said it received, and what the east took back: the rest of what was sent is in transit. */
    received: fen().notNull().default(sql`0`),
    takenBack: fen().notNull().default(sql`0`),
    recordedAt: recordedAt(),
    revision: integer().notNull().default(1),
    referenceKey: text().generatedAlwaysAs(referenceKey("bank_reference")),
    /** What both sides say together (core/kernel/two-sided.ts); null before it is sent. */
    reconciliation: text({ enum: reconciliations }).generatedAlwaysAs(
      sql`case when sent_on is null then null when received + taken_back = amount then 'matched' when state = 'refused' then 'refused' when received > 0 then 'differing' else 'in_transit' end`,
    ),
  },
  (table) => [
    index("disbursement_reference").on(table.referenceKey),
    index("disbursement_unreconciled").on(table.pairingId, table.id).where(sql`reconciliation <> 'matched'`),
    index("disbursement_list").on(table.pairingId, table.state, table.id),
    index("disbursement_state").on(table.state, table.id),
    index("disbursement_county").on(table.countyCode, table.id),
    index("disbursement_project").on(table.projectId),
    oneOf("disbursement_state_known", "state", disbursementStates),
    oneOf("disbursement_source_known", "source", sources),
    oneOf("disbursement_purpose_known", "purpose", purposes),
    oneOf("disbursement_payee_account_known", "payee_account_kind", payeeAccountKinds),
    check("disbursement_amount_positive", sql`amount > 0`),
    check(
      "disbursement_received_within_sent",
      sql`least(received, taken_back) >= 0 and received + taken_back <= amount`,
    ),
    check("disbursement_sent_after_approval", sql`sent_on >= approved_on`),
    check("disbursement_requested_and_approved_by_two", sql`approved_by is null or approved_by <> requested_by`),
    check("disbursement_approved_and_sent_by_two", sql`sent_by is null or sent_by <> approved_by`),
    check("disbursement_requested_and_sent_by_two", sql`sent_by is null or sent_by <> requested_by`),
    ...readable("disbursement", inScope),
    insertable("disbursement", inScope, ["county_officer", "western_coordinator"]),
    updatable("disbursement", inScope, ["county_officer", "western_coordinator", "eastern_coordinator"]),
  ],
);

const receiptOutcomes = ["received", "refused", "reversed"] as const;

const ofDisbursement = () =>
  integer()
    .notNull()
    .references(() => disbursement.id);

/** What the west says of money that was sent: received (whole or part), refused, or that an earlier receipt was wrong. */
export const receipt = pgTable(
  "receipt",
  {
    id: id(),
    disbursementId: ofDisbursement(),
    ...line,
    outcome: text({ enum: receiptOutcomes }).notNull(),
    amount: fen().notNull(),
    receivedOn: day().notNull(),
    bankReference: text(),
    reason: text(),
    receivedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [
    index("receipt_disbursement").on(table.disbursementId),
    index("receipt_project").on(table.projectId),
    oneOf("receipt_outcome_known", "outcome", receiptOutcomes),
    check("receipt_amount_positive", sql`amount > 0`),
    check("receipt_refusal_has_reason", sql`outcome = 'received' or reason is not null`),
    ...readable("receipt", inScope),
    insertable("receipt", inScope, ["western_coordinator"]),
  ],
);

/** Money that the west passes down, to the county or by way of the prefecture; another says what came of each leg. */
export const passDown = pgTable(
  "pass_down",
  {
    id: id(),
    code: text().notNull().unique(),
    ...line,
    leg: text({ enum: passDownLegs }).notNull().default("direct"),
    amount: fen().notNull(),
    passedOn: day().notNull(),
    bankReference: text().notNull(),
    passedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    confirmedAmount: fen(),
    confirmedOn: day(),
    confirmedBy: byPerson(),
    /** What never came and the west took back. */
    takenBack: fen().notNull().default(sql`0`),
    revision: integer().notNull().default(1),
    referenceKey: text().generatedAlwaysAs(referenceKey("bank_reference")),
    reconciliation: text({ enum: reconciliations })
      .notNull()
      .generatedAlwaysAs(
        sql`case when coalesce(confirmed_amount, 0) + taken_back = amount then 'matched' when confirmed_on is not null then 'differing' else 'in_transit' end`,
      ),
  },
  (table) => [
    index("pass_down_reference").on(table.referenceKey),
    index("pass_down_unreconciled").on(table.pairingId, table.id).where(sql`reconciliation <> 'matched'`),
    index("pass_down_project").on(table.projectId),
    index("pass_down_county").on(table.countyCode, table.id),
    index("pass_down_open").on(table.countyCode, table.id).where(sql`confirmed_on is null`),
    oneOf("pass_down_leg_known", "leg", passDownLegs),
    check("pass_down_amount_positive", sql`amount > 0`),
    check("pass_down_confirmed_whole", sql`num_nulls(confirmed_amount, confirmed_on, confirmed_by) in (0, 3)`),
    check("pass_down_confirmed_range", sql`confirmed_amount between 1 and amount`),
    check("pass_down_within_passed", sql`taken_back >= 0 and coalesce(confirmed_amount, 0) + taken_back <= amount`),
    check("pass_down_confirmed_after_passing", sql`confirmed_on >= passed_on`),
    check("pass_down_confirmed_by_another", sql`confirmed_by <> passed_by`),
    ...readable("pass_down", inScope),
    insertable("pass_down", inScope, ["western_coordinator"]),
    updatable("pass_down", inScope, ["county_officer", "western_coordinator"]),
  ],
);

/** Money spent in the county against papers: registered by one officer, confirmed by another. */
export const expenditure = pgTable(
  "expenditure",
  {
    id: id(),
    code: text().notNull().unique(),
    ...line,
    state: text({ enum: expenditureStates }).notNull(),
    amount: fen().notNull(),
    purpose: text({ enum: purposes }).notNull(),
    description: text().notNull(),
    spentOn: day().notNull(),
    payeeName: text().notNull(),
    payeeKind: text({ enum: payeeKinds }).notNull(),
    payeeAccountKind: text({ enum: payeeAccountKinds }).notNull(),
    payerAccountKind: text({ enum: payerAccountKinds }).notNull(),
    invoiceNumber: text(),
    registeredBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    confirmedBy: byPerson(),
    confirmedAt: instant(),
    /** What payees gave back: the sum of its refunds that stand. */
    refunded: fen().notNull().default(sql`0`),
    revision: integer().notNull().default(1),
  },
  (table) => [
    index("expenditure_project").on(table.projectId),
    index("expenditure_list").on(table.pairingId, table.state, table.id),
    index("expenditure_open").on(table.countyCode, table.id).where(sql`state = 'registered'`),
    index("expenditure_county").on(table.countyCode, table.fiscalYear, table.purpose),
    uniqueIndex("expenditure_invoice_once").on(table.invoiceNumber).where(sql`state in ('registered', 'confirmed')`),
    oneOf("expenditure_state_known", "state", expenditureStates),
    oneOf("expenditure_purpose_known", "purpose", purposes),
    oneOf("expenditure_payee_known", "payee_kind", payeeKinds),
    oneOf("expenditure_payee_account_known", "payee_account_kind", payeeAccountKinds),
    oneOf("expenditure_payer_account_known", "payer_account_kind", payerAccountKinds),
    check("expenditure_amount_positive", sql`amount > 0`),
    check("expenditure_refunded_within_amount", sql`refunded between 0 and amount`),
    check("expenditure_refunded_while_confirmed", sql`refunded = 0 or state = 'confirmed'`),
    check("expenditure_registered_and_confirmed_by_two", sql`confirmed_by is null or confirmed_by <> registered_by`),
    ...readable("expenditure", inScope),
    insertable("expenditure", inScope, ["county_officer"]),
    updatable("expenditure", inScope, ["county_officer", "western_coordinator"]),
  ],
);

/** Left-over money that whoever holds it sends back, the county, the prefecture or the recipient; the east says what came. */
export const moneyReturn = pgTable(
  "money_return",
  {
    id: id(),
    code: text().notNull().unique(),
    ...line,
    /** Where the money lay. */
    place: text({ enum: returnPlaces }).notNull().default("county"),
    amount: fen().notNull(),
    reason: text().notNull(),
    returnedOn: day().notNull(),
    bankReference: text().notNull(),
    returnedBy: byPerson().notNull(),
    recordedAt: recordedAt(),
    receivedAmount: fen(),
    receivedOn: day(),
    receivedBy: byPerson(),
    /** What never came and the sender took back. */
    takenBack: fen().notNull().default(sql`0`),
    /** The sender says that it never left. */
    withdrawnOn: day(),
    revision: integer().notNull().default(1),
    referenceKey: text().generatedAlwaysAs(referenceKey("bank_reference")),
    /** Null for one that never left. */
    reconciliation: text({ enum: reconciliations }).generatedAlwaysAs(
      sql`case when withdrawn_on is not null then null when coalesce(received_amount, 0) + taken_back = amount then 'matched' when received_on is not null then 'differing' else 'in_transit' end`,
    ),
  },
  (table) => [
    index("money_return_reference").on(table.referenceKey),
    index("money_return_project").on(table.projectId),
    index("money_return_open").on(table.pairingId, table.id).where(sql`received_on is null and withdrawn_on is null`),
    oneOf("money_return_place_known", "place", returnPlaces),
    check("money_return_amount_positive", sql`amount > 0`),
    check("money_return_received_whole", sql`num_nulls(received_amount, received_on, received_by) in (0, 3)`),
    check("money_return_received_range", sql`received_amount between 1 and amount`),
    check("money_return_within_returned", sql`taken_back >= 0 and coalesce(received_amount, 0) + taken_back <= amount`),
    check("money_return_received_or_withdrawn", sql`withdrawn_on is null or received_on is null and taken_back = 0`),
    check("money_return_received_after_sending", sql`received_on >= returned_on`),
    check("money_return_received_by_another", sql`received_by <> returned_by`),
    ...readable("money_return", inScope),
    insertable("money_return", inScope, ["county_officer", "western_coordinator"]),
    updatable("money_return", inScope, ["eastern_coordinator", "county_officer", "western_coordinator"]),
  ],
);
