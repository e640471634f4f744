CREATE TABLE "sign_in_attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "sign_in_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_one_administration" ON "membership" USING btree ("person_id") WHERE ended_at is null and role in ('system_administrator', 'security_administrator');--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_by_another" CHECK (granted_by is distinct from person_id);--> statement-breakpoint
DROP POLICY "session_change" ON "session" CASCADE;--> statement-breakpoint
CREATE POLICY "api_token_shut_out" ON "api_token" AS PERMISSIVE FOR UPDATE TO "counterpart_door" USING (true);--> statement-breakpoint
CREATE POLICY "sign_in_attempt_count" ON "sign_in_attempt" AS PERMISSIVE FOR ALL TO "counterpart_app" USING (true) WITH CHECK (true);