"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { FieldRow } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { payeeAccountKinds, purposes } from "@/core/kernel/fund-terms";

/** What the money is for and where it goes; the same while requesting and while mending a request. */
export function DisbursementFields() {
  const t = useTranslations("disbursements.fields");
  const choices = useTermChoices();
  return (
    <>
      <SelectField name="purpose" label={t("purpose")} options={choices("purposes", purposes)} width="medium" />
      <TextAreaField name="description" label={t("description")} help={t("description_help")} rows={2} />
      <FieldRow>
        <TextField name="payeeName" label={t("payee_name")} help={t("payee_name_help")} />
        <SelectField
          name="payeeAccountKind"
          label={t("payee_account_kind")}
          options={choices("payee_account_kinds", payeeAccountKinds)}
        />
      </FieldRow>
    </>
  );
}
