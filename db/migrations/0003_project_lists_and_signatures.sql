ALTER TABLE "project" ADD COLUMN "suspended_from" text;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "start_year" integer NOT NULL;--> statement-breakpoint
CREATE INDEX "project_supporter" ON "project" USING btree ("supporter_code","stage","id");--> statement-breakpoint
CREATE INDEX "project_recipient" ON "project" USING btree ("recipient_code","stage","id");--> statement-breakpoint
CREATE INDEX "project_library" ON "project" USING btree ("library_entry_id");--> statement-breakpoint
CREATE INDEX "project_version_queue" ON "project_version" USING btree ("state","id") WHERE state in ('submitted', 'under_review');--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_suspended_from_somewhere" CHECK ((stage = 'suspended') = (suspended_from is not null));--> statement-breakpoint
ALTER POLICY "notice_add" ON "notice" TO counterpart_app WITH CHECK ((((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
ALTER POLICY "objection_add" ON "objection" TO counterpart_app WITH CHECK ((select actor_role()) = 'public' and answer is null and exists (select 1 from notice
        where notice.id = notice_id and notice.project_id = objection.project_id and notice.starts_on <= work_today()));--> statement-breakpoint
ALTER POLICY "project_signature_add" ON "project_signature" TO counterpart_app WITH CHECK (((exists (select 1 from project where project.id = project_id)) and signed_by = (select actor_person())
  and side = case (select actor_role()) when 'eastern_coordinator' then 'east' else 'west' end) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));