"use client";

import { useTranslations } from "next-intl";
import { RadioField, SelectField } from "@/components/forms/choice-fields";
import { DateField } from "@/components/forms/date-field";
import { FieldRow, FormSection } from "@/components/forms/form-section";
import { NumberField, TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { benefitLinks, categories, strands } from "@/core/projects/project-terms";

/** What is to be done, and where within the county. */
export function WorkFields() {
  const t = useTranslations("projects.form");
  const choices = useTermChoices();
  return (
    <FormSection title={t("work")}>
      <TextField name="title" label={t("title")} />
      <TextAreaField name="summary" label={t("summary")} />
      <RadioField name="strand" label={t("strand")} options={choices("strands", strands)} />
      <SelectField name="category" label={t("category")} options={choices("categories", categories)} width="medium" />
      <FieldRow>
        <TextField name="township" label={t("township")} optional width="medium" />
        <TextField name="village" label={t("village")} optional width="medium" />
      </FieldRow>
    </FormSection>
  );
}

/** When, under which plan, policy and library entry. */
export function PlanFields() {
  const t = useTranslations("projects.form");
  return (
    <FormSection title={t("plan")}>
      <FieldRow>
        <DateField name="startsOn" label={t("starts_on")} />
        <DateField name="endsOn" label={t("ends_on")} />
      </FieldRow>
      <TextField name="planItem" label={t("plan_item")} optional />
      <TextField name="policyLine" label={t("policy_line")} help={t("policy_line_help")} optional />
      <TextField
        name="libraryEntryCode"
        label={t("library_entry")}
        help={t("library_entry_help")}
        optional
        width="medium"
      />
      <TextAreaField name="placeReason" label={t("place_reason")} help={t("place_reason_help")} optional rows={2} />
    </FormSection>
  );
}

/** Who benefits, and by which link. */
export function BenefitFields() {
  const t = useTranslations("projects.form");
  const choices = useTermChoices();
  return (
    <FormSection title={t("benefit")} help={t("benefit_help")}>
      <FieldRow>
        <NumberField name="households" label={t("households")} optional />
        <NumberField name="persons" label={t("persons")} optional />
        <NumberField name="women" label={t("women")} optional />
        <NumberField name="jobs" label={t("jobs")} optional />
      </FieldRow>
      <SelectField
        name="benefitLink"
        label={t("benefit_link")}
        help={t("benefit_link_help")}
        options={choices("benefit_links", benefitLinks)}
        optional
        width="medium"
      />
    </FormSection>
  );
}
