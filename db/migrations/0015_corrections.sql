CREATE TABLE "reallocation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reallocation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"from_project_id" integer NOT NULL,
	"to_project_id" integer NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"asked_by" integer NOT NULL,
	"asked_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"decided_by" integer,
	"decided_on" date,
	"decision_reason" text,
	"held_since" date,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reallocation_code_unique" UNIQUE("code"),
	CONSTRAINT "reallocation_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "reallocation_state_known" CHECK (state in ('asked', 'approved', 'refused', 'withdrawn')),
	CONSTRAINT "reallocation_amount_positive" CHECK (amount > 0),
	CONSTRAINT "reallocation_between_two_projects" CHECK (from_project_id <> to_project_id),
	CONSTRAINT "reallocation_decided_whole" CHECK (num_nulls(decided_by, decided_on) = case state when 'asked' then 2 else 0 end),
	CONSTRAINT "reallocation_decided_by_another" CHECK (state = 'withdrawn' or decided_by <> asked_by),
	CONSTRAINT "reallocation_decision_has_reason" CHECK (state in ('asked', 'approved') or decision_reason is not null),
	CONSTRAINT "reallocation_decided_after_asking" CHECK (decided_on >= asked_on)
);
--> statement-breakpoint
ALTER TABLE "reallocation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refund" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refund_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"expenditure_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"refunded_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"registered_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "refund_code_unique" UNIQUE("code"),
	CONSTRAINT "refund_amount_positive" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "refund" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "investment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "investment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"enterprise_name" text NOT NULL,
	"uscc" text NOT NULL,
	"description" text NOT NULL,
	"amount" bigint NOT NULL,
	"agreed_on" date NOT NULL,
	"document_number" text NOT NULL,
	"registered_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "investment_code_unique" UNIQUE("code"),
	CONSTRAINT "investment_amount_positive" CHECK (amount > 0),
	CONSTRAINT "investment_uscc_form" CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$')
);
--> statement-breakpoint
ALTER TABLE "investment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "investment_payment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "investment_payment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"investment_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"document_number" text NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "investment_payment_kind_known" CHECK (kind in ('investment', 'tax')),
	CONSTRAINT "investment_payment_amount_positive" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "investment_payment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pledge" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pledge_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"pairing_id" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"pledged_on" date NOT NULL,
	"document_number" text NOT NULL,
	"pledged_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "pledge_code_unique" UNIQUE("code"),
	CONSTRAINT "pledge_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "pledge_amount_positive" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "pledge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "paper" DROP CONSTRAINT "paper_subject_known";--> statement-breakpoint
ALTER TABLE "money_return" DROP CONSTRAINT "money_return_received_whole";--> statement-breakpoint
ALTER TABLE "money_return" DROP CONSTRAINT "money_return_received_or_withdrawn";--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "received_amount" bigint;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "taken_back" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "money_return" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
update money_return set received_amount = amount where received_on is not null;--> statement-breakpoint
ALTER TABLE "money_return" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
drop view if exists two_sided_step;--> statement-breakpoint
ALTER TABLE "money_return" drop column "reconciliation";--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "reconciliation" text GENERATED ALWAYS AS (case when withdrawn_on is not null then null when coalesce(received_amount, 0) + taken_back = amount then 'matched' when received_on is not null then 'differing' else 'in_transit' end) STORED;--> statement-breakpoint
ALTER TABLE "expenditure" ADD COLUMN "refunded" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "place" text DEFAULT 'county' NOT NULL;--> statement-breakpoint
ALTER TABLE "pass_down" ADD COLUMN "leg" text DEFAULT 'direct' NOT NULL;--> statement-breakpoint
ALTER TABLE "reallocation" ADD CONSTRAINT "reallocation_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reallocation" ADD CONSTRAINT "reallocation_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_of_place" UNIQUE("id","pairing_id","county_code");--> statement-breakpoint
ALTER TABLE "reallocation" ADD CONSTRAINT "reallocation_from_in_place" FOREIGN KEY ("from_project_id","pairing_id","county_code") REFERENCES "public"."project"("id","pairing_id","county_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reallocation" ADD CONSTRAINT "reallocation_to_in_place" FOREIGN KEY ("to_project_id","pairing_id","county_code") REFERENCES "public"."project"("id","pairing_id","county_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund" ADD CONSTRAINT "refund_expenditure_id_expenditure_id_fk" FOREIGN KEY ("expenditure_id") REFERENCES "public"."expenditure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund" ADD CONSTRAINT "refund_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund" ADD CONSTRAINT "refund_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "investment" ADD CONSTRAINT "investment_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "investment_payment" ADD CONSTRAINT "investment_payment_investment_id_investment_id_fk" FOREIGN KEY ("investment_id") REFERENCES "public"."investment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "investment_payment" ADD CONSTRAINT "investment_payment_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_pairing_id_pairing_id_fk" FOREIGN KEY ("pairing_id") REFERENCES "public"."pairing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_pledged_by_person_id_fk" FOREIGN KEY ("pledged_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reallocation_from" ON "reallocation" USING btree ("from_project_id");--> statement-breakpoint
CREATE INDEX "reallocation_to" ON "reallocation" USING btree ("to_project_id");--> statement-breakpoint
CREATE INDEX "reallocation_list" ON "reallocation" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "reallocation_open" ON "reallocation" USING btree ("pairing_id","id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "refund_expenditure" ON "refund" USING btree ("expenditure_id");--> statement-breakpoint
CREATE INDEX "refund_project" ON "refund" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "refund_list" ON "refund" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "investment_list" ON "investment" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "investment_county" ON "investment" USING btree ("county_code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "investment_agreed_once" ON "investment" USING btree ("uscc","county_code","document_number") WHERE withdrawn_on is null;--> statement-breakpoint
CREATE INDEX "investment_payment_of" ON "investment_payment" USING btree ("investment_id","id");--> statement-breakpoint
CREATE INDEX "pledge_year" ON "pledge" USING btree ("pairing_id","fiscal_year");--> statement-breakpoint
ALTER TABLE "paper" ADD CONSTRAINT "paper_subject_known" CHECK (subject in ('project', 'disbursement', 'expenditure', 'refund'));--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_refunded_within_amount" CHECK (refunded between 0 and amount);--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_refunded_while_confirmed" CHECK (refunded = 0 or state = 'confirmed');--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_place_known" CHECK (place in ('county', 'prefecture', 'recipient'));--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_range" CHECK (received_amount between 1 and amount);--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_within_returned" CHECK (taken_back >= 0 and coalesce(received_amount, 0) + taken_back <= amount);--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_by_another" CHECK (received_by <> returned_by);--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_whole" CHECK (num_nulls(received_amount, received_on, received_by) in (0, 3));--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_or_withdrawn" CHECK (withdrawn_on is null or received_on is null and taken_back = 0);--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_leg_known" CHECK (leg in ('direct', 'to_prefecture', 'from_prefecture'));--> statement-breakpoint
CREATE POLICY "reallocation_read" ON "reallocation" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "reallocation_read_by_judge" ON "reallocation" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "reallocation_read_by_ledger" ON "reallocation" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "reallocation_add" ON "reallocation" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('western_coordinator', 'county_officer')));--> statement-breakpoint
CREATE POLICY "reallocation_change" ON "reallocation" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer')));--> statement-breakpoint
CREATE POLICY "refund_read" ON "refund" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "refund_read_by_judge" ON "refund" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "refund_read_by_ledger" ON "refund" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "refund_add" ON "refund" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "refund_change" ON "refund" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "investment_read" ON "investment" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "investment_read_by_judge" ON "investment" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "investment_read_by_ledger" ON "investment" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "investment_add" ON "investment" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "investment_change" ON "investment" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "investment_payment_read" ON "investment_payment" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "investment_payment_read_by_judge" ON "investment_payment" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "investment_payment_read_by_ledger" ON "investment_payment" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "investment_payment_add" ON "investment_payment" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "investment_payment_change" ON "investment_payment" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "pledge_read" ON "pledge" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and (select actor_county()) is null));--> statement-breakpoint
CREATE POLICY "pledge_read_by_judge" ON "pledge" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "pledge_read_by_ledger" ON "pledge" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "pledge_add" ON "pledge" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and (select actor_county()) is null)) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "pledge_change" ON "pledge" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and (select actor_county()) is null)) and ((select actor_role()) in ('eastern_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and (select actor_county()) is null)) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
ALTER POLICY "money_return_add" ON "money_return" TO counterpart_app WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));--> statement-breakpoint
ALTER POLICY "money_return_change" ON "money_return" TO counterpart_app USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'county_officer', 'western_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'county_officer', 'western_coordinator')));