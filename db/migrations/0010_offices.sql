ALTER TABLE "office" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "office" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "office_name_zh_once" ON "office" USING btree (coalesce(division_code, ''),"name_zh") WHERE valid_to is null;--> statement-breakpoint
CREATE UNIQUE INDEX "office_name_en_once" ON "office" USING btree (coalesce(division_code, ''),"name_en") WHERE valid_to is null;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_validity_ordered" CHECK (valid_from < valid_to);--> statement-breakpoint
ALTER POLICY "office_change" ON "office" TO counterpart_app USING ((select actor_role()) in ('system_administrator')) WITH CHECK ((select actor_role()) in ('system_administrator'));