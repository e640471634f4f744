"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { DateField } from "@/components/forms/date-field";
import { FieldRow, FormSection } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { RepeatField } from "@/components/forms/repeat-field";
import { RepeatSum } from "@/components/forms/repeat-sum";
import { NumberField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { purposes, sources } from "@/core/projects/project-terms";

/** Planned money by source, fiscal year and purpose, with its running sum. */
export function BudgetFields() {
  const t = useTranslations("projects.form");
  const choices = useTermChoices();
  return (
    <FormSection title={t("budget")}>
      <RepeatField
        name="budgetLines"
        label={t("budget_lines")}
        rowLabel={t("budget_line")}
        emptyRow={{ source: "", fiscalYear: "", purpose: "", amount: "" }}
        foot={<RepeatSum name="budgetLines" field="amount" label={t("budget_total")} />}
      >
        <FieldRow>
          <SelectField name="source" label={t("source")} options={choices("sources", sources)} />
          <NumberField name="fiscalYear" label={t("fiscal_year")} />
          <SelectField name="purpose" label={t("purpose")} options={choices("purposes", purposes)} />
          <MoneyField name="amount" label={t("amount")} />
        </FieldRow>
      </RepeatField>
    </FormSection>
  );
}

/** What the project promises in numbers. */
export function TargetFields() {
  const t = useTranslations("projects.form");
  return (
    <FormSection title={t("targets")} help={t("targets_help")}>
      <RepeatField
        name="targets"
        label={t("targets")}
        rowLabel={t("target")}
        max={30}
        emptyRow={{ indicator: "", unit: "", baseline: "", target: "", dueOn: "" }}
      >
        <FieldRow>
          <TextField name="indicator" label={t("indicator")} />
          <TextField name="unit" label={t("unit")} optional width="short" />
          <NumberField name="baseline" label={t("baseline")} optional decimals />
          <NumberField name="target" label={t("target_value")} optional decimals />
          <DateField name="dueOn" label={t("due_on")} optional />
        </FieldRow>
      </RepeatField>
    </FormSection>
  );
}

/** Who answers for it on each side. */
export function ContactFields() {
  const t = useTranslations("projects.form");
  return (
    <FormSection title={t("contacts")}>
      <RepeatField
        name="contacts"
        label={t("contacts")}
        rowLabel={t("contact")}
        max={10}
        emptyRow={{ name: "", office: "", phone: "" }}
      >
        <FieldRow>
          <TextField name="name" label={t("contact_name")} width="medium" />
          <TextField name="office" label={t("contact_office")} width="medium" />
          <TextField name="phone" label={t("contact_phone")} type="tel" optional width="medium" />
        </FieldRow>
      </RepeatField>
    </FormSection>
  );
}
