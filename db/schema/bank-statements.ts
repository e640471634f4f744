import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgPolicy, pgTable, text, unique } from "drizzle-orm/pg-core";
import { accountHolders, bankLineStates } from "../../core/bank-statements/bank-line-life";
import { directions, fileFormats, findings } from "../../core/bank-statements/bank-line-terms";
import { sides } from "../../core/kernel/fund-terms";
import { twoSidedSteps } from "../../core/kernel/two-sided";
import { app } from "../policies/roles";
import { actorIs, inScope, readable } from "../policies/scope";
import { bigId, day, fen, id, instant, oneOf, recordedAt } from "./columns";
import { referenceKey } from "./money";
import { office, person } from "./people";

/** One's own office's; and those of a pairing that one stands in, or of one's county. */
const visible = sql`office_id = (select actor_office()) or ${inScope}`;
const loads = actorIs(...accountHolders);
const withStatement = sql`exists (select 1 from bank_statement where bank_statement.id = statement_id)`;
const ofOwnOffice = sql`${loads} and exists (select 1 from bank_statement where bank_statement.id = statement_id and bank_statement.office_id = (select actor_office()))`;

/** What a bank says of one account of an office. What the file said never changes; what it leads to stands with its lines. */
export const bankStatement = pgTable(
  "bank_statement",
  {
    id: id(),
    code: text().notNull().unique("bank_statement_code_once"),
    officeId: integer()
      .notNull()
      .references(() => office.id),
    /** Null: an account for several pairings of the office. */
    pairingId: text(),
    /** Of a county's account only. */
    countyCode: text(),
    side: text({ enum: sides }).notNull(),
    /** Which account, as the office calls it. */
    account: text().notNull(),
    fileName: text().notNull(),
    fileFormat: text({ enum: fileFormats }).notNull(),
    sha256: text().notNull(),
    /** The names over the columns, as the file has them. */
    header: jsonb().notNull(),
    lineCount: integer().notNull(),
    inAmount: fen().notNull(),
    outAmount: fen().notNull(),
    firstOn: day(),
    lastOn: day(),
    openingBalance: fen(),
    closingBalance: fen(),
    /** What is wrong with the statement as a whole: totals and balances that do not agree with the lines, each with its row. */
    faults: jsonb().notNull().default([]),
    /** Why its lines may be booked although its totals do not agree. */
    totalReason: text(),
    totalExplainedBy: integer().references(() => person.id),
    loadedBy: integer()
      .notNull()
      .references(() => person.id),
    recordedAt: recordedAt(),
  },
  (table) => [
    unique("bank_statement_file_once").on(table.officeId, table.sha256),
    index("bank_statement_pairing").on(table.pairingId, table.id),
    oneOf("bank_statement_side_known", "side", sides),
    oneOf("bank_statement_format_known", "file_format", fileFormats),
    check("bank_statement_hash_form", sql`sha256 ~ '^[0-9a-f]{64}$'`),
    check("bank_statement_county_of_county", sql`(side = 'county') = (county_code is not null)`),
    check("bank_statement_total_explained_whole", sql`num_nulls(total_reason, total_explained_by) in (0, 2)`),
    ...readable("bank_statement", visible, []),
    pgPolicy("bank_statement_add", {
      for: "insert",
      to: app,
      withCheck: sql`${loads} and office_id = (select actor_office()) and loaded_by = (select actor_person()) and county_code is not distinct from (select actor_county()) and (pairing_id is null or pairing_id = any ((select actor_pairings())::text[]))`,
    }),
    pgPolicy("bank_statement_change", {
      for: "update",
      to: app,
      using: sql`${loads} and office_id = (select actor_office())`,
    }),
  ],
);

/** One line of a statement: what the file says, what the program found of it, and what a person decided. */
export const bankLine = pgTable(
  "bank_line",
  {
    id: bigId(),
    statementId: integer()
      .notNull()
      .references(() => bankStatement.id),
    /** As the file counts. */
    rowNumber: integer().notNull(),
    /** The cells as they stand in the file. */
    raw: jsonb().notNull(),
    valueDate: day(),
    direction: text({ enum: directions }),
    amount: fen(),
    reference: text(),
    referenceKey: text().generatedAlwaysAs(referenceKey("reference")),
    /** A code of ours that the reference or the remark names. */
    namedCode: text(),
    counterparty: text(),
    remark: text(),
    balance: fen(),
    /** Why it cannot be read: field and code, with what stands there. */
    faults: jsonb().notNull().default([]),
    state: text({ enum: bankLineStates }).notNull().default("open"),
    finding: text({ enum: findings }).notNull(),
    subject: text({ enum: twoSidedSteps }),
    subjectId: integer(),
    /** What was open of the record when it was found. */
    expected: fen(),
    /** The line that stands before it and says the same. */
    repeatsId: bigint({ mode: "number" }),
    /** Who found the record by hand; null: the program. */
    matchedBy: integer().references(() => person.id),
    /** Why it could not be booked when a person last tried. */
    refusal: jsonb(),
    reason: text(),
    decidedBy: integer().references(() => person.id),
    decidedAt: instant(),
  },
  (table) => [
    unique("bank_line_row_once").on(table.statementId, table.rowNumber),
    index("bank_line_list").on(table.statementId, table.finding, table.id),
    index("bank_line_open").on(table.statementId, table.id).where(sql`state = 'open'`),
    index("bank_line_reference").on(table.referenceKey, table.valueDate),
    index("bank_line_subject").on(table.subjectId, table.subject),
    oneOf("bank_line_state_known", "state", bankLineStates),
    oneOf("bank_line_finding_known", "finding", findings),
    oneOf("bank_line_direction_known", "direction", directions),
    check("bank_line_amount_positive", sql`amount > 0`),
    check("bank_line_read_or_faulty", sql`finding = 'faulty' or num_nulls(value_date, direction, amount) = 0`),
    check("bank_line_subject_whole", sql`num_nulls(subject, subject_id) in (0, 2)`),
    check(
      "bank_line_decided_whole",
      sql`(state = 'open') = (decided_by is null) and num_nulls(decided_by, decided_at) in (0, 2)`,
    ),
    check("bank_line_booked_of_record", sql`state <> 'booked' or subject_id is not null`),
    check("bank_line_dismissal_has_reason", sql`state <> 'dismissed' or reason is not null`),
    ...readable("bank_line", withStatement, []),
    pgPolicy("bank_line_add", { for: "insert", to: app, withCheck: ofOwnOffice }),
    pgPolicy("bank_line_change", { for: "update", to: app, using: ofOwnOffice }),
  ],
);
