ALTER TABLE "expenditure" DROP CONSTRAINT "expenditure_state_known";--> statement-breakpoint
ALTER TABLE "receipt" DROP CONSTRAINT "receipt_outcome_known";--> statement-breakpoint
DROP INDEX "expenditure_invoice_once";--> statement-breakpoint
ALTER TABLE "disbursement" ADD COLUMN "received" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "disbursement" ADD COLUMN "taken_back" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "money_return" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pass_down" ADD COLUMN "taken_back" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "pass_down" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "expenditure_list" ON "expenditure" USING btree ("pairing_id","state","id");--> statement-breakpoint
CREATE INDEX "expenditure_open" ON "expenditure" USING btree ("county_code","id") WHERE state = 'registered';--> statement-breakpoint
CREATE INDEX "money_return_open" ON "money_return" USING btree ("pairing_id","id") WHERE received_on is null and withdrawn_on is null;--> statement-breakpoint
CREATE INDEX "pass_down_open" ON "pass_down" USING btree ("county_code","id") WHERE confirmed_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "expenditure_invoice_once" ON "expenditure" USING btree ("invoice_number") WHERE state in ('registered', 'confirmed');--> statement-breakpoint
ALTER TABLE "transfer" DROP COLUMN "content_hash";--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_resolves_or_reverses" CHECK (num_nonnulls(resolves_id, reverses_id) <= 1);--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_received_within_sent" CHECK (least(received, taken_back) >= 0 and received + taken_back <= amount);--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_sent_after_approval" CHECK (sent_on >= approved_on);--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_state_known" CHECK (state in ('registered', 'confirmed', 'withdrawn', 'reversed'));--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_or_withdrawn" CHECK (received_on is null or withdrawn_on is null);--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_after_sending" CHECK (received_on >= returned_on);--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_within_passed" CHECK (taken_back >= 0 and coalesce(confirmed_amount, 0) + taken_back <= amount);--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_confirmed_after_passing" CHECK (confirmed_on >= passed_on);--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_outcome_known" CHECK (outcome in ('received', 'refused', 'reversed'));--> statement-breakpoint
ALTER POLICY "money_return_change" ON "money_return" TO counterpart_app USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'county_officer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'county_officer')));--> statement-breakpoint
ALTER POLICY "pass_down_change" ON "pass_down" TO counterpart_app USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));