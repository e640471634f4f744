CREATE INDEX "project_newest_of_pairing" ON "project" USING btree ("pairing_id","id");--> statement-breakpoint
CREATE INDEX "project_newest_of_county" ON "project" USING btree ("county_code","id");--> statement-breakpoint
CREATE INDEX "project_newest_of_supporter" ON "project" USING btree ("supporter_code","id");--> statement-breakpoint
CREATE INDEX "project_newest_of_recipient" ON "project" USING btree ("recipient_code","id");--> statement-breakpoint
CREATE INDEX "project_signature_project" ON "project_signature" USING btree ("project_id");