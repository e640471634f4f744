"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow, FormSection } from "@/components/forms/form-section";
import { ShowWhen } from "@/components/forms/show-when";
import { TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { instrumentSchema } from "@/core/instruments/instrument";
import { instrumentKinds } from "@/core/instruments/instrument-terms";
import { takesExposure } from "@/core/instruments/movement-kinds";
import type { FormResult } from "@/core/kernel/form-result";
import type { Source } from "@/core/kernel/fund-terms";

type Props = {
  projectCode: string;
  lines: readonly { source: Source; fiscalYear: number }[];
  today: string;
  action: (input: never) => Promise<FormResult>;
};

/** A county officer registers the agreement on an instrument. */
export function InstrumentForm({ projectCode, lines, today, action }: Props) {
  const t = useTranslations("instruments");
  const choices = useTermChoices();
  const [first] = lines;
  const years = [...new Set(lines.map(({ fiscalYear }) => String(fiscalYear)))].sort();
  return (
    <CommandForm
      schema={instrumentSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{
        ...{ projectCode, source: first?.source ?? "", fiscalYear: String(first?.fiscalYear ?? ""), kind: "" },
        ...{ name: "", operatorName: "", agreementNumber: "", agreedOn: today, exposureMultiple: "" },
      }}
      submitLabel={t("registration.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <FormSection title={t("registration.line")}>
        <FieldRow>
          <SelectField
            name="source"
            label={t("fields.source")}
            options={choices("sources", [...new Set(lines.map(({ source }) => source))])}
          />
          <SelectField
            name="fiscalYear"
            label={t("fields.fiscal_year")}
            options={years.map((year) => ({ value: year, label: year }))}
          />
        </FieldRow>
      </FormSection>
      <FormSection title={t("registration.agreement")}>
        <FieldRow>
          <SelectField name="kind" label={t("fields.kind")} options={choices("instrument_kinds", instrumentKinds)} />
          <TextField name="name" label={t("fields.name")} />
        </FieldRow>
        <TextField name="operatorName" label={t("fields.operator")} help={t("fields.operator_help")} />
        <FieldRow>
          <TextField name="agreementNumber" label={t("fields.agreement_number")} />
          <DateField name="agreedOn" label={t("fields.agreed_on")} />
        </FieldRow>
        <ShowWhen name="kind" is={instrumentKinds.filter(takesExposure)}>
          <TextField
            name="exposureMultiple"
            label={t("fields.multiple")}
            help={t("fields.multiple_help")}
            width="short"
          />
        </ShowWhen>
      </FormSection>
    </CommandForm>
  );
}
