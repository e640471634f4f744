CREATE TABLE "designation" (
	"list_code" text NOT NULL,
	"division_code" text NOT NULL,
	CONSTRAINT "designation_list_code_division_code_pk" PRIMARY KEY("list_code","division_code")
);
--> statement-breakpoint
ALTER TABLE "designation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "designation_list" (
	"code" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"complete" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "designation_list" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "division" (
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"pinyin_initials" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"successor_code" text,
	"autonomous" boolean NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "division_code_valid_from_pk" PRIMARY KEY("code","valid_from"),
	CONSTRAINT "division_level_known" CHECK (level in ('country', 'province', 'prefecture', 'county')),
	CONSTRAINT "division_validity_ordered" CHECK (valid_to is null or valid_from < valid_to)
);
--> statement-breakpoint
ALTER TABLE "division" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "command_key" (
	"person_id" integer NOT NULL,
	"key" text NOT NULL,
	"command" text NOT NULL,
	"content_hash" text NOT NULL,
	"result" jsonb,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "command_key_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "command_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "database_property" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "database_property" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"project_id" integer,
	"pairing_id" text,
	"county_code" text,
	"verb" text NOT NULL,
	"person_id" integer NOT NULL,
	"office_id" integer,
	"role" text NOT NULL,
	"happened_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"business_date" date,
	"reason" text,
	"details" jsonb,
	"request_id" text
);
--> statement-breakpoint
ALTER TABLE "event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "life_cycle_step" (
	"noun" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"roles" text[] NOT NULL,
	CONSTRAINT "life_cycle_step_noun_from_state_to_state_pk" PRIMARY KEY("noun","from_state","to_state")
);
--> statement-breakpoint
ALTER TABLE "life_cycle_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notice" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"kind" text NOT NULL,
	"levels" text[] NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"published_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "notice_code_unique" UNIQUE("code"),
	CONSTRAINT "notice_kind_known" CHECK (kind in ('plan', 'completion')),
	CONSTRAINT "notice_dates_ordered" CHECK (starts_on <= ends_on),
	CONSTRAINT "notice_levels_known" CHECK (cardinality(levels) > 0 and levels <@ array['county', 'township', 'village'])
);
--> statement-breakpoint
ALTER TABLE "notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objection" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "objection_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"name" text,
	"contact" text,
	"body" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"answer" text,
	"answered_by" integer,
	"answered_at" timestamp with time zone,
	CONSTRAINT "objection_answered_whole" CHECK (num_nulls(answer, answered_by, answered_at) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "objection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "paper" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paper_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" integer NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "paper_kind_known" CHECK (kind in ('contract', 'approval', 'invoice', 'payment_list', 'progress_record', 'acceptance_record', 'payee_identity', 'notice_photo', 'other')),
	CONSTRAINT "paper_subject_known" CHECK (subject in ('project', 'disbursement', 'expenditure')),
	CONSTRAINT "paper_size_range" CHECK (size between 1 and 20971520),
	CONSTRAINT "paper_hash_form" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "paper" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_report" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "progress_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"reported_on" date NOT NULL,
	"progress" integer NOT NULL,
	"narrative" text NOT NULL,
	"reported_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"certified_by" integer,
	"certified_on" date,
	CONSTRAINT "progress_report_range" CHECK (progress between 0 and 10000),
	CONSTRAINT "progress_report_certified_by_another" CHECK (certified_by <> reported_by)
);
--> statement-breakpoint
ALTER TABLE "progress_report" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target_actual" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "target_actual_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"target_id" integer NOT NULL,
	"actual" numeric(18, 3) NOT NULL,
	"reason" text,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "target_actual_once" UNIQUE("target_id")
);
--> statement-breakpoint
ALTER TABLE "target_actual" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ledger" text NOT NULL,
	"kind" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"overdraft_allowed" boolean NOT NULL,
	"credits" bigint DEFAULT 0 NOT NULL,
	"debits" bigint DEFAULT 0 NOT NULL,
	"pending_debits" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "account_once" UNIQUE("project_id","source","fiscal_year","kind"),
	CONSTRAINT "account_no_overdraft" CHECK (overdraft_allowed or credits - debits - pending_debits >= 0),
	CONSTRAINT "account_sums_not_negative" CHECK (credits >= 0 and debits >= 0 and pending_debits >= 0),
	CONSTRAINT "account_kind_known" CHECK (kind in ('donor_promise', 'committed', 'fulfilled', 'donor', 'in_transit', 'recipient', 'passing_down', 'county', 'spent', 'returning'))
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_kind" (
	"kind" text PRIMARY KEY NOT NULL,
	"ledger" text NOT NULL,
	"outside" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_kind" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transfer" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "transfer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"content_hash" text NOT NULL,
	"kind" text NOT NULL,
	"ledger" text NOT NULL,
	"state" text NOT NULL,
	"debit_account" bigint NOT NULL,
	"credit_account" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"value_date" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"recorded_by" integer NOT NULL,
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"bank_reference" text,
	"reason" text,
	"resolves_id" bigint,
	"reverses_id" bigint,
	CONSTRAINT "transfer_key_once" UNIQUE("key"),
	CONSTRAINT "transfer_amount_positive" CHECK (amount > 0),
	CONSTRAINT "transfer_between_two_accounts" CHECK (debit_account <> credit_account),
	CONSTRAINT "transfer_reversal_has_reason" CHECK (reverses_id is null or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "transfer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transfer_kind" (
	"kind" text PRIMARY KEY NOT NULL,
	"ledger" text,
	"debit_kind" text,
	"credit_kind" text,
	"mode" text NOT NULL,
	"roles" text[] NOT NULL,
	"iati" integer
);
--> statement-breakpoint
ALTER TABLE "transfer_kind" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "commitment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"committed_on" date NOT NULL,
	"document_number" text NOT NULL,
	"committed_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "commitment_code_unique" UNIQUE("code"),
	CONSTRAINT "commitment_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "commitment_amount_positive" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disbursement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disbursement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"purpose" text NOT NULL,
	"description" text NOT NULL,
	"payee_name" text NOT NULL,
	"payee_account_kind" text NOT NULL,
	"requested_by" integer NOT NULL,
	"requested_on" date NOT NULL,
	"approved_by" integer,
	"approved_on" date,
	"sent_by" integer,
	"sent_on" date,
	"bank_reference" text,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "disbursement_code_once" UNIQUE("code"),
	CONSTRAINT "disbursement_state_known" CHECK (state in ('requested', 'returned', 'approved', 'sent', 'partly_received', 'received', 'refused', 'cancelled')),
	CONSTRAINT "disbursement_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "disbursement_purpose_known" CHECK (purpose in ('works', 'goods', 'services', 'training', 'household_subsidy', 'management_fee', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10', 'N11', 'N12')),
	CONSTRAINT "disbursement_payee_account_known" CHECK (payee_account_kind in ('corporate', 'personal', 'treasury')),
	CONSTRAINT "disbursement_amount_positive" CHECK (amount > 0),
	CONSTRAINT "disbursement_requested_and_approved_by_two" CHECK (approved_by is null or approved_by <> requested_by),
	CONSTRAINT "disbursement_approved_and_sent_by_two" CHECK (sent_by is null or sent_by <> approved_by),
	CONSTRAINT "disbursement_requested_and_sent_by_two" CHECK (sent_by is null or sent_by <> requested_by)
);
--> statement-breakpoint
ALTER TABLE "disbursement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "expenditure" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "expenditure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"purpose" text NOT NULL,
	"description" text NOT NULL,
	"spent_on" date NOT NULL,
	"payee_name" text NOT NULL,
	"payee_kind" text NOT NULL,
	"payee_account_kind" text NOT NULL,
	"payer_account_kind" text NOT NULL,
	"invoice_number" text,
	"registered_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"confirmed_by" integer,
	"confirmed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "expenditure_code_unique" UNIQUE("code"),
	CONSTRAINT "expenditure_state_known" CHECK (state in ('registered', 'confirmed', 'withdrawn')),
	CONSTRAINT "expenditure_purpose_known" CHECK (purpose in ('works', 'goods', 'services', 'training', 'household_subsidy', 'management_fee', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10', 'N11', 'N12')),
	CONSTRAINT "expenditure_payee_known" CHECK (payee_kind in ('contractor', 'supplier', 'household', 'institution', 'staff')),
	CONSTRAINT "expenditure_payee_account_known" CHECK (payee_account_kind in ('corporate', 'personal', 'treasury')),
	CONSTRAINT "expenditure_payer_account_known" CHECK (payer_account_kind in ('special', 'treasury', 'ordinary')),
	CONSTRAINT "expenditure_amount_positive" CHECK (amount > 0),
	CONSTRAINT "expenditure_registered_and_confirmed_by_two" CHECK (confirmed_by is null or confirmed_by <> registered_by)
);
--> statement-breakpoint
ALTER TABLE "expenditure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "money_return" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "money_return_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"returned_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"returned_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"received_on" date,
	"received_by" integer,
	CONSTRAINT "money_return_code_unique" UNIQUE("code"),
	CONSTRAINT "money_return_amount_positive" CHECK (amount > 0),
	CONSTRAINT "money_return_received_whole" CHECK (num_nulls(received_on, received_by) in (0, 2))
);
--> statement-breakpoint
ALTER TABLE "money_return" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pass_down" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pass_down_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"passed_on" date NOT NULL,
	"bank_reference" text NOT NULL,
	"passed_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"confirmed_amount" bigint,
	"confirmed_on" date,
	"confirmed_by" integer,
	CONSTRAINT "pass_down_code_unique" UNIQUE("code"),
	CONSTRAINT "pass_down_amount_positive" CHECK (amount > 0),
	CONSTRAINT "pass_down_confirmed_whole" CHECK (num_nulls(confirmed_amount, confirmed_on, confirmed_by) in (0, 3)),
	CONSTRAINT "pass_down_confirmed_range" CHECK (confirmed_amount between 1 and amount),
	CONSTRAINT "pass_down_confirmed_by_another" CHECK (confirmed_by <> passed_by)
);
--> statement-breakpoint
ALTER TABLE "pass_down" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "receipt" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "receipt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"disbursement_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"outcome" text NOT NULL,
	"amount" bigint NOT NULL,
	"received_on" date NOT NULL,
	"bank_reference" text,
	"reason" text,
	"received_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "receipt_outcome_known" CHECK (outcome in ('received', 'refused')),
	CONSTRAINT "receipt_amount_positive" CHECK (amount > 0),
	CONSTRAINT "receipt_refusal_has_reason" CHECK (outcome = 'received' or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "receipt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pairing" (
	"id" text PRIMARY KEY NOT NULL,
	"supporter_code" text NOT NULL,
	"recipient_code" text NOT NULL,
	"level" text NOT NULL,
	"instrument_zh" text NOT NULL,
	"instrument_en" text NOT NULL,
	"starts_on" date NOT NULL,
	"start_precision" text NOT NULL,
	"ends_on" date,
	"end_precision" text,
	"source" text NOT NULL,
	"verification" text NOT NULL,
	"note_zh" text NOT NULL,
	"note_en" text NOT NULL,
	CONSTRAINT "pairing_level_known" CHECK (level in ('province', 'prefecture', 'county', 'village', 'department')),
	CONSTRAINT "pairing_dates_ordered" CHECK (ends_on is null or starts_on < ends_on)
);
--> statement-breakpoint
ALTER TABLE "pairing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pairing_scope" (
	"pairing_id" text NOT NULL,
	"division_code" text NOT NULL,
	"starts_on" date NOT NULL,
	"source" text NOT NULL,
	"note_zh" text NOT NULL,
	"note_en" text NOT NULL,
	CONSTRAINT "pairing_scope_pairing_id_division_code_pk" PRIMARY KEY("pairing_id","division_code")
);
--> statement-breakpoint
ALTER TABLE "pairing_scope" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "api_token_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"membership_id" integer NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_token_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credential" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT work_now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credential" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "membership_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"role" text NOT NULL,
	"granted_by" integer,
	"granted_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "membership_once" UNIQUE NULLS NOT DISTINCT("person_id","office_id","role","ended_at"),
	CONSTRAINT "membership_role_known" CHECK (role in ('eastern_coordinator', 'western_coordinator', 'county_officer', 'central_reviewer', 'auditor', 'system_administrator', 'security_administrator'))
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "office" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "office_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"division_code" text,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	CONSTRAINT "office_code_unique" UNIQUE("code"),
	CONSTRAINT "office_kind_known" CHECK (kind in ('eastern', 'western', 'county', 'central', 'audit', 'administration')),
	CONSTRAINT "office_of_a_division" CHECK ((kind in ('eastern', 'western', 'county')) = (division_code is not null))
);
--> statement-breakpoint
ALTER TABLE "office" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "person_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"sign_in_name" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "person_sign_in_name_once" UNIQUE("sign_in_name"),
	CONSTRAINT "person_sign_in_name_form" CHECK (sign_in_name ~ '^[a-z][a-z0-9.-]{1,40}$')
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" integer NOT NULL,
	"membership_id" integer,
	"created_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "budget_line" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"position" integer NOT NULL,
	"source" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"purpose" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "budget_line_source_known" CHECK (source in ('provincial', 'prefectural', 'county', 'donation')),
	CONSTRAINT "budget_line_purpose_known" CHECK (purpose in ('works', 'goods', 'services', 'training', 'household_subsidy', 'management_fee', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10', 'N11', 'N12')),
	CONSTRAINT "budget_line_amount_positive" CHECK (amount > 0),
	CONSTRAINT "budget_line_year_range" CHECK (fiscal_year between 1996 and 2100)
);
--> statement-breakpoint
ALTER TABLE "budget_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library_entry" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "library_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"admitted_on" date NOT NULL,
	"admitted_by" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "library_entry_code_unique" UNIQUE("code"),
	CONSTRAINT "library_entry_category_known" CHECK (category in ('basic_production', 'living_conditions', 'education', 'health', 'water', 'roads', 'industry', 'labour', 'training', 'relocation', 'ecology', 'financial_instrument', 'city_square', 'other')),
	CONSTRAINT "library_entry_status_known" CHECK (status in ('admitted', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "library_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "performance_target" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "performance_target_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"position" integer NOT NULL,
	"indicator" text NOT NULL,
	"unit" text,
	"baseline" numeric(18, 3),
	"target" numeric(18, 3),
	"due_on" date,
	CONSTRAINT "performance_target_once" UNIQUE("version_id","indicator")
);
--> statement-breakpoint
ALTER TABLE "performance_target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"supporter_code" text NOT NULL,
	"recipient_code" text NOT NULL,
	"stage" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"approved_version" integer,
	"title" text NOT NULL,
	"strand" text NOT NULL,
	"category" text NOT NULL,
	"budget_total" bigint DEFAULT 0 NOT NULL,
	"library_entry_id" integer,
	"registered_by" integer NOT NULL,
	"registered_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"approved_by" integer,
	"approved_on" date,
	"accepted_on" date,
	"asset_owner" text,
	"certified_progress" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "project_code_once" UNIQUE("code"),
	CONSTRAINT "project_stage_known" CHECK (stage in ('draft', 'submitted', 'under_review', 'returned', 'rejected', 'approved', 'in_progress', 'accepted', 'closed', 'suspended', 'cancelled')),
	CONSTRAINT "project_strand_known" CHECK (strand in ('government_aid', 'enterprise', 'talent', 'donation')),
	CONSTRAINT "project_category_known" CHECK (category in ('basic_production', 'living_conditions', 'education', 'health', 'water', 'roads', 'industry', 'labour', 'training', 'relocation', 'ecology', 'financial_instrument', 'city_square', 'other')),
	CONSTRAINT "project_registered_and_approved_by_two" CHECK (approved_by is null or approved_by <> registered_by),
	CONSTRAINT "project_budget_not_negative" CHECK (budget_total >= 0),
	CONSTRAINT "project_progress_range" CHECK (certified_progress between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_contact" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"office" text NOT NULL,
	"phone" text
);
--> statement-breakpoint
ALTER TABLE "project_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_signature" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_signature_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"version_id" integer NOT NULL,
	"side" text NOT NULL,
	"signed_by" integer NOT NULL,
	"signed_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"voided_at" timestamp with time zone,
	CONSTRAINT "project_signature_side_known" CHECK (side in ('east', 'west'))
);
--> statement-breakpoint
ALTER TABLE "project_signature" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_version" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"strand" text NOT NULL,
	"category" text NOT NULL,
	"township" text,
	"village" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"plan_item" text,
	"policy_line" text,
	"place_reason" text,
	"households" integer,
	"persons" integer,
	"women" integer,
	"jobs" integer,
	"benefit_link" text,
	"budget_total" bigint NOT NULL,
	"change_reason" text,
	"created_by" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"submitted_by" integer,
	"submitted_on" date,
	"approved_by" integer,
	"approved_on" date,
	CONSTRAINT "project_version_once" UNIQUE("project_id","version"),
	CONSTRAINT "project_version_state_known" CHECK (state in ('draft', 'submitted', 'under_review', 'returned', 'rejected', 'approved', 'superseded', 'withdrawn')),
	CONSTRAINT "project_version_period_ordered" CHECK (starts_on <= ends_on),
	CONSTRAINT "project_version_submitted_and_approved_by_two" CHECK (approved_by is null or approved_by <> submitted_by),
	CONSTRAINT "project_version_people_not_negative" CHECK (least(households, persons, women, jobs) >= 0),
	CONSTRAINT "project_version_women_within_persons" CHECK (women <= persons)
);
--> statement-breakpoint
ALTER TABLE "project_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fact" (
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"unit" text,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"meaning_zh" text NOT NULL,
	"meaning_en" text NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "fact_once" UNIQUE("subject","name")
);
--> statement-breakpoint
ALTER TABLE "fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "flag" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "flag_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"rule_code" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"state" text NOT NULL,
	"verdict" text NOT NULL,
	"weight" text NOT NULL,
	"moment" text NOT NULL,
	"version_id" integer NOT NULL,
	"clause" integer NOT NULL,
	"facts" jsonb NOT NULL,
	"limits" jsonb NOT NULL,
	"measured" text,
	"limit" text,
	"difference" text,
	"stake" bigint,
	"raised_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"judged_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"explanation" text,
	"explained_by" integer,
	"waived_by" integer,
	"waiver_reason" text,
	"waived_until" date,
	"closed_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "flag_code_unique" UNIQUE("code"),
	CONSTRAINT "flag_once" UNIQUE("subject","subject_id","rule_code"),
	CONSTRAINT "flag_state_known" CHECK (state in ('open', 'explained', 'waived', 'rectified', 'verified', 'closed')),
	CONSTRAINT "flag_verdict_known" CHECK (verdict in ('pass', 'fail', 'not_applicable', 'indeterminate')),
	CONSTRAINT "flag_weight_known" CHECK (weight in ('info', 'warn', 'block')),
	CONSTRAINT "flag_waived_whole" CHECK (num_nulls(waived_by, waiver_reason, waived_until) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "flag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "judgement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "judgement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"subject_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	"pairing_id" text NOT NULL,
	"county_code" text NOT NULL,
	"moment" text NOT NULL,
	"version_id" integer NOT NULL,
	"as_of" date NOT NULL,
	"facts" jsonb NOT NULL,
	"verdicts" jsonb NOT NULL,
	"outcome" text,
	"judged_by" integer,
	"judged_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	CONSTRAINT "judgement_moment_known" CHECK (moment in ('draft', 'submission', 'approval', 'disbursement', 'expenditure', 'closing', 'daily'))
);
--> statement-breakpoint
ALTER TABLE "judgement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rule_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"version_id" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"subject" text NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"statement_zh" text NOT NULL,
	"statement_en" text NOT NULL,
	"formula" text NOT NULL,
	"moments" text[] NOT NULL,
	"effective_from" date NOT NULL,
	"effective_to" date,
	"applies" jsonb,
	"clauses" jsonb NOT NULL,
	"limits" jsonb NOT NULL,
	"measured_fact" text,
	"stake_fact" text,
	"basis_zh" text NOT NULL,
	"basis_en" text NOT NULL,
	"verification" text NOT NULL,
	"waivable" boolean NOT NULL,
	"remedy_zh" text NOT NULL,
	"remedy_en" text NOT NULL,
	CONSTRAINT "rule_once" UNIQUE("version_id","code","subject"),
	CONSTRAINT "rule_subject_known" CHECK (subject in ('project', 'disbursement', 'expenditure'))
);
--> statement-breakpoint
ALTER TABLE "rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule_set_version" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rule_set_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"number" integer NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"state" text NOT NULL,
	"effective_from" date,
	"drafted_by" integer NOT NULL,
	"drafted_at" timestamp with time zone DEFAULT work_now() NOT NULL,
	"published_by" integer,
	"published_at" timestamp with time zone,
	CONSTRAINT "rule_set_version_number_unique" UNIQUE("number"),
	CONSTRAINT "rule_set_version_state_known" CHECK (state in ('draft', 'published')),
	CONSTRAINT "rule_set_version_published_by_another" CHECK (published_by is null or published_by <> drafted_by),
	CONSTRAINT "rule_set_version_published_whole" CHECK ((state = 'published') = (published_by is not null and published_at is not null and effective_from is not null))
);
--> statement-breakpoint
ALTER TABLE "rule_set_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "designation" ADD CONSTRAINT "designation_list_code_designation_list_code_fk" FOREIGN KEY ("list_code") REFERENCES "public"."designation_list"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "command_key" ADD CONSTRAINT "command_key_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper" ADD CONSTRAINT "paper_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper" ADD CONSTRAINT "paper_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_certified_by_person_id_fk" FOREIGN KEY ("certified_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_actual" ADD CONSTRAINT "target_actual_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_actual" ADD CONSTRAINT "target_actual_target_id_performance_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."performance_target"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_actual" ADD CONSTRAINT "target_actual_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_debit_account_account_id_fk" FOREIGN KEY ("debit_account") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_credit_account_account_id_fk" FOREIGN KEY ("credit_account") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_committed_by_person_id_fk" FOREIGN KEY ("committed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_requested_by_person_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disbursement" ADD CONSTRAINT "disbursement_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expenditure" ADD CONSTRAINT "expenditure_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_returned_by_person_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "money_return" ADD CONSTRAINT "money_return_received_by_person_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_passed_by_person_id_fk" FOREIGN KEY ("passed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_down" ADD CONSTRAINT "pass_down_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_disbursement_id_disbursement_id_fk" FOREIGN KEY ("disbursement_id") REFERENCES "public"."disbursement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_received_by_person_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairing_scope" ADD CONSTRAINT "pairing_scope_pairing_id_pairing_id_fk" FOREIGN KEY ("pairing_id") REFERENCES "public"."pairing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_granted_by_person_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_version_id_project_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_entry" ADD CONSTRAINT "library_entry_admitted_by_person_id_fk" FOREIGN KEY ("admitted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "performance_target" ADD CONSTRAINT "performance_target_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "performance_target" ADD CONSTRAINT "performance_target_version_id_project_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_library_entry_id_library_entry_id_fk" FOREIGN KEY ("library_entry_id") REFERENCES "public"."library_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_registered_by_person_id_fk" FOREIGN KEY ("registered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_contact" ADD CONSTRAINT "project_contact_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_contact" ADD CONSTRAINT "project_contact_version_id_project_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_signature" ADD CONSTRAINT "project_signature_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_signature" ADD CONSTRAINT "project_signature_version_id_project_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."project_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_signature" ADD CONSTRAINT "project_signature_signed_by_person_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_submitted_by_person_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_version" ADD CONSTRAINT "project_version_approved_by_person_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_version_id_rule_set_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."rule_set_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_explained_by_person_id_fk" FOREIGN KEY ("explained_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag" ADD CONSTRAINT "flag_waived_by_person_id_fk" FOREIGN KEY ("waived_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_version_id_rule_set_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."rule_set_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule" ADD CONSTRAINT "rule_version_id_rule_set_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."rule_set_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_set_version" ADD CONSTRAINT "rule_set_version_drafted_by_person_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_set_version" ADD CONSTRAINT "rule_set_version_published_by_person_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "division_parent" ON "division" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "event_subject" ON "event" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "event_project" ON "event" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "notice_project" ON "notice" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "objection_notice" ON "objection" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "objection_project" ON "objection" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "paper_subject" ON "paper" USING btree ("subject","subject_id");--> statement-breakpoint
CREATE INDEX "paper_project" ON "paper" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "progress_report_project" ON "progress_report" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "target_actual_project" ON "target_actual" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "account_scope" ON "account" USING btree ("pairing_id","kind");--> statement-breakpoint
CREATE INDEX "account_county" ON "account" USING btree ("county_code","kind");--> statement-breakpoint
CREATE INDEX "transfer_debit" ON "transfer" USING btree ("debit_account","id");--> statement-breakpoint
CREATE INDEX "transfer_credit" ON "transfer" USING btree ("credit_account","id");--> statement-breakpoint
CREATE INDEX "transfer_project" ON "transfer" USING btree ("project_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_resolved_once" ON "transfer" USING btree ("resolves_id") WHERE resolves_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_reversed_once" ON "transfer" USING btree ("reverses_id") WHERE reverses_id is not null;--> statement-breakpoint
CREATE INDEX "commitment_project" ON "commitment" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "disbursement_list" ON "disbursement" USING btree ("pairing_id","state","id");--> statement-breakpoint
CREATE INDEX "disbursement_state" ON "disbursement" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "disbursement_county" ON "disbursement" USING btree ("county_code","id");--> statement-breakpoint
CREATE INDEX "disbursement_project" ON "disbursement" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "expenditure_project" ON "expenditure" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "expenditure_county" ON "expenditure" USING btree ("county_code","fiscal_year","purpose");--> statement-breakpoint
CREATE UNIQUE INDEX "expenditure_invoice_once" ON "expenditure" USING btree ("invoice_number") WHERE state <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "money_return_project" ON "money_return" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "pass_down_project" ON "pass_down" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "pass_down_county" ON "pass_down" USING btree ("county_code","id");--> statement-breakpoint
CREATE INDEX "receipt_disbursement" ON "receipt" USING btree ("disbursement_id");--> statement-breakpoint
CREATE INDEX "receipt_project" ON "receipt" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "api_token_person" ON "api_token" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "budget_line_once" ON "budget_line" USING btree ("version_id","source","fiscal_year","purpose");--> statement-breakpoint
CREATE INDEX "budget_line_project" ON "budget_line" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "library_entry_county" ON "library_entry" USING btree ("county_code","id");--> statement-breakpoint
CREATE INDEX "performance_target_project" ON "performance_target" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "project_list" ON "project" USING btree ("pairing_id","stage","id");--> statement-breakpoint
CREATE INDEX "project_stage" ON "project" USING btree ("stage","id");--> statement-breakpoint
CREATE INDEX "project_county" ON "project" USING btree ("county_code","stage","id");--> statement-breakpoint
CREATE INDEX "project_contact_version" ON "project_contact" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "project_signature_once" ON "project_signature" USING btree ("version_id","side") WHERE voided_at is null;--> statement-breakpoint
CREATE INDEX "flag_list" ON "flag" USING btree ("pairing_id","state","id");--> statement-breakpoint
CREATE INDEX "flag_state" ON "flag" USING btree ("state","weight","id");--> statement-breakpoint
CREATE INDEX "flag_county" ON "flag" USING btree ("county_code","state");--> statement-breakpoint
CREATE INDEX "flag_project" ON "flag" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "judgement_subject" ON "judgement" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "judgement_project" ON "judgement" USING btree ("project_id","id");--> statement-breakpoint
CREATE POLICY "designation_read" ON "designation" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "designation_read_by_judge" ON "designation" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "designation_read_by_ledger" ON "designation" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "designation_list_read" ON "designation_list" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "designation_list_read_by_judge" ON "designation_list" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "designation_list_read_by_ledger" ON "designation_list" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "division_read" ON "division" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "division_read_by_judge" ON "division" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "division_read_by_ledger" ON "division" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "command_key_read" ON "command_key" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "command_key_add" ON "command_key" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "command_key_change" ON "command_key" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "database_property_read" ON "database_property" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "event_read" ON "event" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) or (pairing_id is null and (person_id = (select actor_person()) or (select actor_role()) in ('system_administrator', 'security_administrator'))));--> statement-breakpoint
CREATE POLICY "event_add" ON "event" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "event_door" ON "event" AS PERMISSIVE FOR INSERT TO "counterpart_door" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "life_cycle_step_read" ON "life_cycle_step" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "life_cycle_step_read_by_judge" ON "life_cycle_step" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "life_cycle_step_read_by_ledger" ON "life_cycle_step" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "notice_read" ON "notice" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))) or (select actor_role()) = 'public');--> statement-breakpoint
CREATE POLICY "notice_read_by_judge" ON "notice" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "notice_read_by_ledger" ON "notice" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "notice_add" ON "notice" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "objection_read" ON "objection" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "objection_read_by_judge" ON "objection" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "objection_read_by_ledger" ON "objection" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "objection_add" ON "objection" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) = 'public' and answer is null);--> statement-breakpoint
CREATE POLICY "objection_change" ON "objection" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer'))) WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "paper_read" ON "paper" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "paper_read_by_judge" ON "paper" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "paper_read_by_ledger" ON "paper" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "paper_add" ON "paper" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer', 'western_coordinator', 'eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "progress_report_read" ON "progress_report" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "progress_report_read_by_judge" ON "progress_report" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "progress_report_read_by_ledger" ON "progress_report" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "progress_report_add" ON "progress_report" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "progress_report_change" ON "progress_report" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('western_coordinator'))) WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('western_coordinator')));--> statement-breakpoint
CREATE POLICY "target_actual_read" ON "target_actual" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "target_actual_read_by_judge" ON "target_actual" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "target_actual_read_by_ledger" ON "target_actual" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "target_actual_add" ON "target_actual" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "account_read" ON "account" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "account_read_by_judge" ON "account" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "account_ledger" ON "account" AS PERMISSIVE FOR ALL TO "counterpart_ledger" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account_kind_read" ON "account_kind" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "account_kind_read_by_judge" ON "account_kind" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "account_kind_read_by_ledger" ON "account_kind" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "transfer_read" ON "transfer" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "transfer_read_by_judge" ON "transfer" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "transfer_ledger_read" ON "transfer" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "transfer_ledger_add" ON "transfer" AS PERMISSIVE FOR INSERT TO "counterpart_ledger" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "transfer_kind_read" ON "transfer_kind" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "transfer_kind_read_by_judge" ON "transfer_kind" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "transfer_kind_read_by_ledger" ON "transfer_kind" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "commitment_read" ON "commitment" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "commitment_read_by_judge" ON "commitment" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "commitment_read_by_ledger" ON "commitment" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "commitment_add" ON "commitment" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "disbursement_read" ON "disbursement" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "disbursement_read_by_judge" ON "disbursement" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "disbursement_read_by_ledger" ON "disbursement" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "disbursement_add" ON "disbursement" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "disbursement_change" ON "disbursement" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator', 'eastern_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator', 'eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "expenditure_read" ON "expenditure" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "expenditure_read_by_judge" ON "expenditure" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "expenditure_read_by_ledger" ON "expenditure" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "expenditure_add" ON "expenditure" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "expenditure_change" ON "expenditure" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "money_return_read" ON "money_return" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "money_return_read_by_judge" ON "money_return" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "money_return_read_by_ledger" ON "money_return" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "money_return_add" ON "money_return" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "money_return_change" ON "money_return" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator')));--> statement-breakpoint
CREATE POLICY "pass_down_read" ON "pass_down" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "pass_down_read_by_judge" ON "pass_down" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "pass_down_read_by_ledger" ON "pass_down" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "pass_down_add" ON "pass_down" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('western_coordinator')));--> statement-breakpoint
CREATE POLICY "pass_down_change" ON "pass_down" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "receipt_read" ON "receipt" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "receipt_read_by_judge" ON "receipt" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "receipt_read_by_ledger" ON "receipt" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "receipt_add" ON "receipt" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('western_coordinator')));--> statement-breakpoint
CREATE POLICY "pairing_read" ON "pairing" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "pairing_read_by_judge" ON "pairing" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "pairing_read_by_ledger" ON "pairing" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "pairing_scope_read" ON "pairing_scope" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "pairing_scope_read_by_judge" ON "pairing_scope" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "pairing_scope_read_by_ledger" ON "pairing_scope" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "api_token_door" ON "api_token" AS PERMISSIVE FOR SELECT TO "counterpart_door" USING (true);--> statement-breakpoint
CREATE POLICY "api_token_read" ON "api_token" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "api_token_add" ON "api_token" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "api_token_change" ON "api_token" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "credential_door" ON "credential" AS PERMISSIVE FOR ALL TO "counterpart_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "credential_add" ON "credential" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('system_administrator'));--> statement-breakpoint
CREATE POLICY "membership_read" ON "membership" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "membership_read_by_judge" ON "membership" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "membership_read_by_ledger" ON "membership" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "membership_read_by_door" ON "membership" AS PERMISSIVE FOR SELECT TO "counterpart_door" USING (true);--> statement-breakpoint
CREATE POLICY "membership_add" ON "membership" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('security_administrator'));--> statement-breakpoint
CREATE POLICY "membership_change" ON "membership" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('security_administrator'));--> statement-breakpoint
CREATE POLICY "office_read" ON "office" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "office_read_by_judge" ON "office" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "office_read_by_ledger" ON "office" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "office_read_by_door" ON "office" AS PERMISSIVE FOR SELECT TO "counterpart_door" USING (true);--> statement-breakpoint
CREATE POLICY "office_add" ON "office" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('system_administrator'));--> statement-breakpoint
CREATE POLICY "office_change" ON "office" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('system_administrator'));--> statement-breakpoint
CREATE POLICY "person_read" ON "person" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "person_read_by_judge" ON "person" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "person_read_by_ledger" ON "person" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "person_read_by_door" ON "person" AS PERMISSIVE FOR SELECT TO "counterpart_door" USING (true);--> statement-breakpoint
CREATE POLICY "person_add" ON "person" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('system_administrator'));--> statement-breakpoint
CREATE POLICY "person_change" ON "person" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('system_administrator'));--> statement-breakpoint
CREATE POLICY "session_door" ON "session" AS PERMISSIVE FOR ALL TO "counterpart_door" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_read" ON "session" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "session_change" ON "session" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (person_id = (select actor_person()));--> statement-breakpoint
CREATE POLICY "budget_line_read" ON "budget_line" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "budget_line_read_by_judge" ON "budget_line" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "budget_line_read_by_ledger" ON "budget_line" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "budget_line_add" ON "budget_line" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "budget_line_remove" ON "budget_line" AS PERMISSIVE FOR DELETE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "library_entry_read" ON "library_entry" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "library_entry_read_by_judge" ON "library_entry" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "library_entry_read_by_ledger" ON "library_entry" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "library_entry_add" ON "library_entry" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "library_entry_change" ON "library_entry" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('county_officer')));--> statement-breakpoint
CREATE POLICY "performance_target_read" ON "performance_target" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "performance_target_read_by_judge" ON "performance_target" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "performance_target_read_by_ledger" ON "performance_target" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "performance_target_add" ON "performance_target" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "performance_target_remove" ON "performance_target" AS PERMISSIVE FOR DELETE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_read" ON "project" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "project_read_by_judge" ON "project" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "project_read_by_ledger" ON "project" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "project_add" ON "project" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_change" ON "project" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer', 'central_reviewer'))) WITH CHECK (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer', 'central_reviewer')));--> statement-breakpoint
CREATE POLICY "project_contact_read" ON "project_contact" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "project_contact_read_by_judge" ON "project_contact" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "project_contact_read_by_ledger" ON "project_contact" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "project_contact_add" ON "project_contact" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_contact_remove" ON "project_contact" AS PERMISSIVE FOR DELETE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_signature_read" ON "project_signature" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "project_signature_read_by_judge" ON "project_signature" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "project_signature_read_by_ledger" ON "project_signature" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "project_signature_add" ON "project_signature" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_signature_change" ON "project_signature" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator'))) WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_version_read" ON "project_version" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (exists (select 1 from project where project.id = project_id));--> statement-breakpoint
CREATE POLICY "project_version_read_by_judge" ON "project_version" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "project_version_read_by_ledger" ON "project_version" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "project_version_add" ON "project_version" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator')));--> statement-breakpoint
CREATE POLICY "project_version_change" ON "project_version" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'central_reviewer'))) WITH CHECK ((exists (select 1 from project where project.id = project_id)) and ((select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'central_reviewer')));--> statement-breakpoint
CREATE POLICY "fact_read" ON "fact" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "fact_read_by_judge" ON "fact" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "fact_read_by_ledger" ON "fact" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "flag_read" ON "flag" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "flag_change" ON "flag" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING (((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county())))) and (select actor_role()) in ('eastern_coordinator', 'western_coordinator', 'county_officer', 'central_reviewer'));--> statement-breakpoint
CREATE POLICY "flag_judge" ON "flag" AS PERMISSIVE FOR ALL TO "counterpart_judge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "judgement_read" ON "judgement" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING ((select actor_sees_all()) or (pairing_id = any ((select actor_pairings())::text[]) and ((select actor_county()) is null or county_code = (select actor_county()))));--> statement-breakpoint
CREATE POLICY "judgement_judge" ON "judgement" AS PERMISSIVE FOR ALL TO "counterpart_judge" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "rule_read" ON "rule" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "rule_read_by_judge" ON "rule" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "rule_read_by_ledger" ON "rule" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "rule_add" ON "rule" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('central_reviewer'));--> statement-breakpoint
CREATE POLICY "rule_change" ON "rule" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('central_reviewer'));--> statement-breakpoint
CREATE POLICY "rule_remove" ON "rule" AS PERMISSIVE FOR DELETE TO "counterpart_app" USING ((select actor_role()) in ('central_reviewer'));--> statement-breakpoint
CREATE POLICY "rule_set_version_read" ON "rule_set_version" AS PERMISSIVE FOR SELECT TO "counterpart_app" USING (true);--> statement-breakpoint
CREATE POLICY "rule_set_version_read_by_judge" ON "rule_set_version" AS PERMISSIVE FOR SELECT TO "counterpart_judge" USING (true);--> statement-breakpoint
CREATE POLICY "rule_set_version_read_by_ledger" ON "rule_set_version" AS PERMISSIVE FOR SELECT TO "counterpart_ledger" USING (true);--> statement-breakpoint
CREATE POLICY "rule_set_version_add" ON "rule_set_version" AS PERMISSIVE FOR INSERT TO "counterpart_app" WITH CHECK ((select actor_role()) in ('central_reviewer'));--> statement-breakpoint
CREATE POLICY "rule_set_version_change" ON "rule_set_version" AS PERMISSIVE FOR UPDATE TO "counterpart_app" USING ((select actor_role()) in ('central_reviewer'));