CREATE TABLE "carry_over" (
	"period_id" integer NOT NULL,
	"receipt_id" bigint NOT NULL,
	"project_id" integer,
	"pairing_id" text NOT NULL,
	"county_code" text,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"received_on" date NOT NULL,
	"received" bigint NOT NULL,
	"unspent" bigint NOT NULL,
	CONSTRAINT "carry_over_period_id_receipt_id_pk" PRIMARY KEY("period_id","receipt_id"),
	CONSTRAINT "carry_over_within_received" CHECK (unspent between 1 and received)
);
--> statement-breakpoint
ALTER TABLE "carry_over" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "period" ADD COLUMN "last_transfer" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_period_id_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."period"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_receipt_id_transfer_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."transfer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "carry_over_place" ON "carry_over" USING btree ("period_id","pairing_id","county_code");--> statement-breakpoint
CREATE POLICY "carry_over_read" ON "carry_over" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "carry_over_read_by_judge" ON "carry_over" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "carry_over_read_by_ledger" ON "carry_over" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "carry_over_add" ON "carry_over" AS PERMISSIVE FOR INSERT TO "counterpart_ledger" WITH CHECK (true);