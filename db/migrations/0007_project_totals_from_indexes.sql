DROP INDEX "project_version_queue";--> statement-breakpoint
DROP INDEX "project_list";--> statement-breakpoint
DROP INDEX "project_stage";--> statement-breakpoint
DROP INDEX "project_county";--> statement-breakpoint
DROP INDEX "project_supporter";--> statement-breakpoint
DROP INDEX "project_recipient";--> statement-breakpoint
CREATE INDEX "project_version_open" ON "project_version" USING btree ("state","id") WHERE state in ('draft', 'returned', 'submitted', 'under_review');--> statement-breakpoint
CREATE INDEX "project_list" ON "project" USING btree ("pairing_id","stage","id","county_code","budget_total");--> statement-breakpoint
CREATE INDEX "project_stage" ON "project" USING btree ("stage","id","pairing_id","county_code","budget_total");--> statement-breakpoint
CREATE INDEX "project_county" ON "project" USING btree ("county_code","stage","id","pairing_id","budget_total");--> statement-breakpoint
CREATE INDEX "project_supporter" ON "project" USING btree ("supporter_code","stage","id","pairing_id","county_code","budget_total");--> statement-breakpoint
CREATE INDEX "project_recipient" ON "project" USING btree ("recipient_code","stage","id","pairing_id","county_code","budget_total");