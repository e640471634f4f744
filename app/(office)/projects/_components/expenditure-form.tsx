"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow, FormSection } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { LineFields } from "@/components/money/line-fields";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { expenditureSchema } from "@/core/expenditures/expenditure";
import type { FormResult } from "@/core/kernel/form-result";
import { payeeAccountKinds, payeeKinds, payerAccountKinds, purposes } from "@/core/kernel/fund-terms";
import type { FreeLine } from "@/core/money/free-balances";
import { lineDefaults } from "./money-forms";

type Props = {
  projectCode: string;
  lines: readonly FreeLine[];
  today: string;
  purpose: string;
  action: (input: never) => Promise<FormResult>;
};

/** A county officer registers what was spent. */
export function ExpenditureForm({ projectCode, lines, today, purpose, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={expenditureSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{
        ...lineDefaults(projectCode, lines),
        purpose,
        description: "",
        spentOn: today,
        payeeName: "",
        payeeKind: "",
        payeeAccountKind: "corporate",
        payerAccountKind: "special",
        invoiceNumber: "",
      }}
      submitLabel={t("steps.expenditure.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <LineFields lines={lines} step="expenditure" />
      <SpendingFields />
      <PayeeFields />
    </CommandForm>
  );
}

function SpendingFields() {
  const t = useTranslations("expenditures.fields");
  const choices = useTermChoices();
  return (
    <FormSection title={t("what")}>
      <FieldRow>
        <DateField name="spentOn" label={t("spent_on")} />
        <SelectField name="purpose" label={t("purpose")} options={choices("purposes", purposes)} />
      </FieldRow>
      <TextAreaField name="description" label={t("description")} rows={2} />
      <TextField name="invoiceNumber" label={t("invoice_number")} help={t("invoice_help")} optional width="medium" />
    </FormSection>
  );
}

function PayeeFields() {
  const t = useTranslations("expenditures.fields");
  const choices = useTermChoices();
  return (
    <FormSection title={t("payee")}>
      <FieldRow>
        <TextField name="payeeName" label={t("payee_name")} />
        <SelectField name="payeeKind" label={t("payee_kind")} options={choices("payee_kinds", payeeKinds)} />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="payerAccountKind"
          label={t("payer_account_kind")}
          options={choices("payer_account_kinds", payerAccountKinds)}
        />
        <SelectField
          name="payeeAccountKind"
          label={t("payee_account_kind")}
          options={choices("payee_account_kinds", payeeAccountKinds)}
        />
      </FieldRow>
    </FormSection>
  );
}
