CREATE TABLE "period" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "period_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"book" text NOT NULL,
	"pairing_id" text,
	"county_code" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"closed_by" integer NOT NULL,
	"closed_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"reopening_reason" text,
	"reopening_asked_by" integer,
	"reopening_asked_at" timestamp with time zone,
	"reopened_by" integer,
	"reopened_at" timestamp with time zone,
	CONSTRAINT "period_closed_once" UNIQUE NULLS NOT DISTINCT("book","pairing_id","county_code","starts_on","ends_on","reopened_at"),
	CONSTRAINT "period_book_known" CHECK (book in ('east', 'west', 'county', 'national')),
	CONSTRAINT "period_month_or_year" CHECK (extract(day from starts_on) = 1 and (ends_on = (starts_on + interval '1 month - 1 day')::date or extract(month from starts_on) = 1 and ends_on = (starts_on + interval '1 year - 1 day')::date)),
	CONSTRAINT "period_of_its_book" CHECK ((book = 'national') = (pairing_id is null) and (book = 'county') = (county_code is not null)),
	CONSTRAINT "period_reopening_whole" CHECK (num_nulls(reopening_reason, reopening_asked_by, reopening_asked_at) in (0, 3) and num_nulls(reopened_by, reopened_at) in (0, 2) and (reopened_by is null or reopening_asked_by is not null)),
	CONSTRAINT "period_reopened_by_two" CHECK (reopened_by <> reopening_asked_by)
);
--> statement-breakpoint
ALTER TABLE "period" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "account" DROP CONSTRAINT "account_once";
--> statement-breakpoint
ALTER TABLE "account" DROP CONSTRAINT "account_kind_known";
--> statement-breakpoint
ALTER TABLE "transfer" DROP CONSTRAINT "transfer_debit_account_account_id_fk";
--> statement-breakpoint
ALTER TABLE "transfer" DROP CONSTRAINT "transfer_credit_account_account_id_fk";
--> statement-breakpoint
ALTER TABLE "account" ALTER COLUMN "project_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "account" ALTER COLUMN "county_code" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "transfer" ALTER COLUMN "project_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "transfer" ALTER COLUMN "county_code" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "holder" text GENERATED ALWAYS AS (coalesce(project_id::text, pairing_id || coalesce('/' || county_code, ''))) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "currency" text DEFAULT 'CNY' NOT NULL;
--> statement-breakpoint
ALTER TABLE "account_kind" ADD COLUMN "holder" text DEFAULT 'project' NOT NULL;
--> statement-breakpoint
ALTER TABLE "transfer" ADD COLUMN "currency" text DEFAULT 'CNY' NOT NULL;
--> statement-breakpoint
ALTER TABLE "transfer" ADD COLUMN "debit_balance" bigint;
--> statement-breakpoint
ALTER TABLE "transfer" ADD COLUMN "credit_balance" bigint;
--> statement-breakpoint
ALTER TABLE "transfer" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "transfer" DISABLE TRIGGER USER;
--> statement-breakpoint
-- The balances that were kept on accounts only, for what was posted before.
with leg as (
  select id, 'debit' as side, debit_account as account_id, case when state = 'posted' then -amount else 0 end as moved from transfer
  union all
  select id, 'credit', credit_account, case when state = 'posted' then amount else 0 end from transfer
), running as (
  select id, side, sum(moved) over (partition by account_id order by id) as balance from leg
)
update transfer t set debit_balance = d.balance, credit_balance = c.balance
from running d, running c where d.id = t.id and d.side = 'debit' and c.id = t.id and c.side = 'credit';
--> statement-breakpoint
ALTER TABLE "transfer" ENABLE TRIGGER USER;
--> statement-breakpoint
ALTER TABLE "transfer" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "transfer" ALTER COLUMN "debit_balance" SET NOT NULL, ALTER COLUMN "credit_balance" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "transfer_kind" ADD COLUMN "side" text;
--> statement-breakpoint
ALTER TABLE "transfer_kind" ADD COLUMN "confirms" text[] DEFAULT '{}' NOT NULL;
--> statement-breakpoint
ALTER TABLE "period" ADD CONSTRAINT "period_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "period" ADD CONSTRAINT "period_reopening_asked_by_person_id_fk" FOREIGN KEY ("reopening_asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "period" ADD CONSTRAINT "period_reopened_by_person_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "period_pairing" ON "period" USING btree ("pairing_id","ends_on");
--> statement-breakpoint
CREATE INDEX "account_project" ON "account" USING btree ("project_id","kind");
--> statement-breakpoint
CREATE INDEX "transfer_subject" ON "transfer" USING btree ("subject_id","subject");
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_once" UNIQUE("holder","source","fiscal_year","kind","currency");
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_ledger_currency" UNIQUE("id","ledger","currency");
--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_debit_of_ledger" FOREIGN KEY ("debit_account","ledger","currency") REFERENCES "public"."account"("id","ledger","currency") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_credit_of_ledger" FOREIGN KEY ("credit_account","ledger","currency") REFERENCES "public"."account"("id","ledger","currency") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_kind_known" CHECK (kind in ('pledger', 'pledged', 'donor_promise', 'committed', 'fulfilled', 'donor', 'in_transit', 'recipient', 'passing_to_prefecture', 'prefecture', 'passing_down', 'county', 'spent', 'returning', 'reallocating', 'capital', 'lent', 'claimed', 'lost', 'guaranteed', 'exposed', 'investor_promise', 'agreed', 'investor', 'invested', 'taxpayer', 'taxes'));
--> statement-breakpoint
CREATE POLICY "period_read" ON "period" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (book = 'national' or (select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));
--> statement-breakpoint
CREATE POLICY "period_read_by_judge" ON "period" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);
--> statement-breakpoint
CREATE POLICY "period_read_by_ledger" ON "period" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);
--> statement-breakpoint
CREATE POLICY "period_add" ON "period" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((book = 'national' and (select actor_role()) in ('central_reviewer')) or ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))) and ((book = 'east' and (select actor_role()) in ('eastern_coordinator')) or (book = 'west' and (select actor_role()) in ('western_coordinator')) or (book = 'county' and (select actor_role()) in ('county_officer')))));
--> statement-breakpoint
CREATE POLICY "period_change" ON "period" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('central_reviewer'));
