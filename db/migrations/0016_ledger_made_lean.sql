ALTER TABLE "account" DROP CONSTRAINT "account_once";--> statement-breakpoint
ALTER TABLE "account" DROP CONSTRAINT "account_kind_known";--> statement-breakpoint
ALTER TABLE "account" ALTER COLUMN "holder" DROP EXPRESSION;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "account" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "account" SET "address" = concat_ws(':', "holder", "source", "fiscal_year", "kind", "currency");--> statement-breakpoint
ALTER TABLE "account" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ALTER COLUMN "address" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "transfer_kind" ADD COLUMN "debit_holder" text;--> statement-breakpoint
ALTER TABLE "transfer_kind" ADD COLUMN "credit_holder" text;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_once" UNIQUE("address");