ALTER TABLE "transfer" DROP CONSTRAINT "transfer_recorded_by_person_id_fk";
--> statement-breakpoint
ALTER TABLE "transfer" DROP CONSTRAINT "transfer_debit_of_ledger";
--> statement-breakpoint
ALTER TABLE "transfer" DROP CONSTRAINT "transfer_credit_of_ledger";
--> statement-breakpoint
ALTER TABLE "account" DROP CONSTRAINT "account_ledger_currency";
