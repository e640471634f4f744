CREATE TABLE "instrument" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "instrument_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"operator_name" text NOT NULL,
	"agreement_number" text NOT NULL,
	"agreed_on" date NOT NULL,
	"exposure_multiple" integer,
	"registered_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"ended_by" integer,
	"ended_on" date,
	"end_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "instrument_code_unique" UNIQUE("code"),
	CONSTRAINT "instrument_line" UNIQUE("id","project_id","pairing_id","county_code","source","fiscal_year"),
	CONSTRAINT "instrument_kind_known" CHECK (kind in ('loan_guarantee', 'risk_guarantee', 'interest_subsidy', 'sme_fund', 'community_development_fund', 'agricultural_security_fund')),
	CONSTRAINT "instrument_state_known" CHECK (state in ('running', 'wound_up', 'withdrawn')),
	CONSTRAINT "instrument_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "instrument_multiple_range" CHECK (exposure_multiple between 1 and 20),
	CONSTRAINT "instrument_ended_whole" CHECK (num_nulls(ended_by, ended_on, end_reason) = case state when 'running' then 3 else 0 end)
);
--> statement-breakpoint
ALTER TABLE "instrument" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instrument_movement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "instrument_movement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"instrument_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"happened_on" date NOT NULL,
	"counterparty_kind" text NOT NULL,
	"counterparty_name" text NOT NULL,
	"document_number" text NOT NULL,
	"bank_reference" text,
	"reason" text,
	"follows_id" integer,
	"settled" bigint DEFAULT 0 NOT NULL,
	"registered_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"confirmed_by" integer,
	"confirmed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "instrument_movement_code_unique" UNIQUE("code"),
	CONSTRAINT "instrument_movement_of_its_instrument" UNIQUE("id","instrument_id"),
	CONSTRAINT "instrument_movement_kind_known" CHECK (kind in ('capital_paid_in', 'capital_paid_out', 'guarantee_issued', 'guarantee_ended', 'guarantee_called', 'claim_paid', 'claim_recovered', 'claim_written_off', 'loan_drawn', 'loan_repaid', 'loan_written_off', 'subsidy_paid')),
	CONSTRAINT "instrument_movement_state_known" CHECK (state in ('registered', 'confirmed', 'withdrawn', 'reversed')),
	CONSTRAINT "instrument_movement_counterparty_known" CHECK (counterparty_kind in ('bank', 'enterprise', 'household_group', 'household', 'institution')),
	CONSTRAINT "instrument_movement_amount_positive" CHECK (amount > 0),
	CONSTRAINT "instrument_movement_settled_within_amount" CHECK (settled between 0 and amount),
	CONSTRAINT "instrument_movement_settled_while_confirmed" CHECK (settled = 0 or state = 'confirmed'),
	CONSTRAINT "instrument_movement_follows_its_kind" CHECK ((follows_id is not null) = (kind in ('guarantee_ended', 'guarantee_called', 'claim_paid', 'claim_recovered', 'claim_written_off', 'loan_repaid', 'loan_written_off'))),
	CONSTRAINT "instrument_movement_confirmed_whole" CHECK (num_nulls(confirmed_by, confirmed_at) = case when state in ('confirmed', 'reversed') and kind in ('capital_paid_in', 'capital_paid_out', 'guarantee_issued', 'claim_paid', 'claim_written_off', 'loan_drawn', 'loan_written_off', 'subsidy_paid') then 0 else 2 end),
	CONSTRAINT "instrument_movement_confirmed_by_another" CHECK (confirmed_by <> registered_by)
);
--> statement-breakpoint
ALTER TABLE "instrument_movement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "paper" DROP CONSTRAINT "paper_subject_known";--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_in_place" FOREIGN KEY ("project_id","pairing_id","county_code") REFERENCES "public"."project"("id","pairing_id","county_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_movement" ADD CONSTRAINT "instrument_movement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_movement" ADD CONSTRAINT "instrument_movement_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_movement" ADD CONSTRAINT "instrument_movement_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_movement" ADD CONSTRAINT "instrument_movement_of_line" FOREIGN KEY ("instrument_id","project_id","pairing_id","county_code","source","fiscal_year") REFERENCES "public"."instrument"("id","project_id","pairing_id","county_code","source","fiscal_year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_movement" ADD CONSTRAINT "instrument_movement_follows_of_instrument" FOREIGN KEY ("follows_id","instrument_id") REFERENCES "public"."instrument_movement"("id","instrument_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_once_a_line" ON "instrument" USING btree ("project_id","source","fiscal_year") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "instrument_list" ON "instrument" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "instrument_county" ON "instrument" USING btree ("county_code","id");--> statement-breakpoint
CREATE INDEX "instrument_movement_list" ON "instrument_movement" USING btree ("instrument_id","id");--> statement-breakpoint
CREATE INDEX "instrument_movement_follows" ON "instrument_movement" USING btree ("follows_id");--> statement-breakpoint
CREATE INDEX "instrument_movement_open" ON "instrument_movement" USING btree ("county_code","id") WHERE state = 'registered';--> statement-breakpoint
ALTER TABLE "paper" ADD CONSTRAINT "paper_subject_known" CHECK (subject in ('project', 'disbursement', 'expenditure', 'refund', 'instrument', 'instrument_movement'));--> statement-breakpoint
CREATE POLICY "instrument_read" ON "instrument" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "instrument_read_by_judge" ON "instrument" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "instrument_read_by_ledger" ON "instrument" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "instrument_add" ON "instrument" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "instrument_change" ON "instrument" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "instrument_movement_read" ON "instrument_movement" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "instrument_movement_read_by_judge" ON "instrument_movement" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "instrument_movement_read_by_ledger" ON "instrument_movement" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "instrument_movement_add" ON "instrument_movement" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "instrument_movement_change" ON "instrument_movement" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));