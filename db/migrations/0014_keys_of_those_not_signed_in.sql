ALTER TABLE "command_key" DROP CONSTRAINT "command_key_person_id_key_pk";--> statement-breakpoint
ALTER TABLE "command_key" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "command_key" ADD CONSTRAINT "command_key_once" UNIQUE NULLS NOT DISTINCT("person_id","key");--> statement-breakpoint
ALTER POLICY "command_key_read" ON "command_key" TO counterpart_app USING (person_id = (select actor_person()) or (person_id is null and (select actor_role()) = 'public'));--> statement-breakpoint
ALTER POLICY "command_key_add" ON "command_key" TO counterpart_app WITH CHECK (person_id = (select actor_person()) or (person_id is null and (select actor_role()) = 'public'));--> statement-breakpoint
ALTER POLICY "command_key_change" ON "command_key" TO counterpart_app USING (person_id = (select actor_person()) or (person_id is null and (select actor_role()) = 'public'));--> statement-breakpoint
ALTER POLICY "command_key_remove" ON "command_key" TO counterpart_app USING (person_id = (select actor_person()) or (person_id is null and (select actor_role()) = 'public'));