CREATE TABLE "bank_line" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"statement_id" integer NOT NULL,
	"row_number" integer NOT NULL,
	"raw" jsonb NOT NULL,
	"value_date" date,
	"direction" text,
	"amount" bigint,
	"reference" text,
	"reference_key" text GENERATED ALWAYS AS (nullif(upper(regexp_replace(normalize(reference, NFKC), '[\s-]+', '', 'g')), '')) STORED,
	"named_code" text,
	"counterparty" text,
	"remark" text,
	"balance" bigint,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"finding" text NOT NULL,
	"subject" text,
	"subject_id" integer,
	"expected" bigint,
	"repeats_id" bigint,
	"matched_by" integer,
	"refusal" jsonb,
	"reason" text,
	"decided_by" integer,
	"decided_at" timestamp with time zone,
	CONSTRAINT "bank_line_row_once" UNIQUE("statement_id","row_number"),
	CONSTRAINT "bank_line_state_known" CHECK (state in ('open', 'booked', 'dismissed')),
	CONSTRAINT "bank_line_finding_known" CHECK (finding in ('matched', 'amount_differs', 'unknown_reference', 'ambiguous', 'too_early', 'closed_period', 'already_booked', 'repeated', 'faulty')),
	CONSTRAINT "bank_line_direction_known" CHECK (direction in ('in', 'out')),
	CONSTRAINT "bank_line_amount_positive" CHECK (amount > 0),
	CONSTRAINT "bank_line_read_or_faulty" CHECK (finding = 'faulty' or num_nulls(value_date, direction, amount) = 0),
	CONSTRAINT "bank_line_subject_whole" CHECK (num_nulls(subject, subject_id) in (0, 2)),
	CONSTRAINT "bank_line_decided_whole" CHECK ((state = 'open') = (decided_by is null) and num_nulls(decided_by, decided_at) in (0, 2)),
	CONSTRAINT "bank_line_booked_of_record" CHECK (state <> 'booked' or subject_id is not null),
	CONSTRAINT "bank_line_dismissal_has_reason" CHECK (state <> 'dismissed' or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "bank_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bank_statement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_statement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"office_id" integer NOT NULL,
	"pairing_id" text,
	"county_code" text,
	"side" text NOT NULL,
	"account" text NOT NULL,
	"file_name" text NOT NULL,
	"file_format" text NOT NULL,
	"sha256" text NOT NULL,
	"header" jsonb NOT NULL,
	"line_count" integer NOT NULL,
	"in_amount" bigint NOT NULL,
	"out_amount" bigint NOT NULL,
	"first_on" date,
	"last_on" date,
	"opening_balance" bigint,
	"closing_balance" bigint,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"total_reason" text,
	"total_explained_by" integer,
	"loaded_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "bank_statement_code_once" UNIQUE("code"),
	CONSTRAINT "bank_statement_file_once" UNIQUE("office_id","sha256"),
	CONSTRAINT "bank_statement_side_known" CHECK (side in ('east', 'west', 'county')),
	CONSTRAINT "bank_statement_format_known" CHECK (file_format in ('csv', 'xlsx', 'rows')),
	CONSTRAINT "bank_statement_hash_form" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "bank_statement_county_of_county" CHECK ((side = 'county') = (county_code is not null)),
	CONSTRAINT "bank_statement_total_explained_whole" CHECK (num_nulls(total_reason, total_explained_by) in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "bank_statement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "disbursement" ADD COLUMN "reference_key" text GENERATED ALWAYS AS (nullif(upper(regexp_replace(normalize(bank_reference, NFKC), '[\s-]+', '', 'g')), '')) STORED;--> statement-breakpoint
ALTER TABLE "disbursement" ADD COLUMN "reconciliation" text GENERATED ALWAYS AS (case when sent_on is null then null when received + taken_back = amount then 'matched' when state = 'refused' then 'refused' when received > 0 then 'differing' else 'in_transit' end) STORED;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "reference_key" text GENERATED ALWAYS AS (nullif(upper(regexp_replace(normalize(bank_reference, NFKC), '[\s-]+', '', 'g')), '')) STORED;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "reconciliation" text GENERATED ALWAYS AS (case when withdrawn_on is not null then null when received_on is not null then 'matched' else 'in_transit' end) STORED;--> statement-breakpoint
ALTER TABLE "pass_down" ADD COLUMN "reference_key" text GENERATED ALWAYS AS (nullif(upper(regexp_replace(normalize(bank_reference, NFKC), '[\s-]+', '', 'g')), '')) STORED;--> statement-breakpoint
ALTER TABLE "pass_down" ADD COLUMN "reconciliation" text GENERATED ALWAYS AS (case when coalesce(confirmed_amount, 0) + taken_back = amount then 'matched' when confirmed_on is not null then 'differing' else 'in_transit' end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_line" ADD CONSTRAINT "bank_line_statement_id_bank_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."bank_statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_line" ADD CONSTRAINT "bank_line_matched_by_person_id_fk" FOREIGN KEY ("matched_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_line" ADD CONSTRAINT "bank_line_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_total_explained_by_person_id_fk" FOREIGN KEY ("total_explained_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_statement" ADD CONSTRAINT "bank_statement_loaded_by_person_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_line_list" ON "bank_line" USING btree ("statement_id","finding","id");--> statement-breakpoint
CREATE INDEX "bank_line_open" ON "bank_line" USING btree ("statement_id","id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "bank_line_reference" ON "bank_line" USING btree ("reference_key","value_date");--> statement-breakpoint
CREATE INDEX "bank_line_subject" ON "bank_line" USING btree ("subject_id","subject");--> statement-breakpoint
CREATE INDEX "bank_statement_pairing" ON "bank_statement" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "disbursement_reference" ON "disbursement" USING btree ("reference_key");--> statement-breakpoint
CREATE INDEX "disbursement_unreconciled" ON "disbursement" USING btree ("pairing_id","id") WHERE reconciliation <> 'matched';--> statement-breakpoint
CREATE INDEX "money_return_reference" ON "money_return" USING btree ("reference_key");--> statement-breakpoint
CREATE INDEX "pass_down_reference" ON "pass_down" USING btree ("reference_key");--> statement-breakpoint
CREATE INDEX "pass_down_unreconciled" ON "pass_down" USING btree ("pairing_id","id") WHERE reconciliation <> 'matched';--> statement-breakpoint
CREATE POLICY "bank_line_read" ON "bank_line" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from bank_statement where bank_statement.id = statement_id));--> statement-breakpoint
CREATE POLICY "bank_line_add" ON "bank_line" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer') and exists (select 1 from bank_statement where bank_statement.id = statement_id and bank_statement.office_id = (select actor_office())));--> statement-breakpoint
CREATE POLICY "bank_line_change" ON "bank_line" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer') and exists (select 1 from bank_statement where bank_statement.id = statement_id and bank_statement.office_id = (select actor_office())));--> statement-breakpoint
CREATE POLICY "bank_statement_read" ON "bank_statement" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (office_id = (select actor_office()) or (select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "bank_statement_add" ON "bank_statement" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer') and office_id = (select actor_office()) and loaded_by = (select actor_person()) and county_code is not distinct from (select actor_county()) and (pairing_id is null or pairing_id = any ((select actor_pairings())::text[])));--> statement-breakpoint
CREATE POLICY "bank_statement_change" ON "bank_statement" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer') and office_id = (select actor_office()));