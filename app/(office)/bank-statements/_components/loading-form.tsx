"use client";

import { useTranslations } from "next-intl";
import { type Choice, RadioField, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { FileField } from "@/components/forms/file-field";
import { TextField } from "@/components/forms/text-field";
import { type Direction, directions, MAX_LINES } from "@/core/bank-statements/bank-line-terms";
import { bankFileFormSchema, LARGEST_MEGABYTES } from "@/core/bank-statements/statement-loading";
import type { FormResult } from "@/core/kernel/form-result";

type Props = {
  /** The pairings that the account may be for; none: the office has one. */
  pairings: readonly Choice[];
  direction: Direction;
  action: (input: never) => Promise<FormResult>;
};

/** Loads a statement from a file. */
export function LoadingForm({ pairings, direction, action }: Props) {
  const t = useTranslations("bank-statements");
  return (
    <CommandForm
      schema={bankFileFormSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ account: "", direction, file: [], ...(pairings.length > 0 ? { pairing: "" } : {}) }}
      submitLabel={t("form.do")}
      cancelHref="/bank-statements"
    >
      <FileField
        name="file"
        label={t("form.file")}
        help={t("form.file_help", { max: MAX_LINES })}
        megabytes={LARGEST_MEGABYTES}
        maxFiles={1}
        accept=".csv,.txt,.xlsx"
      />
      <TextField name="account" label={t("form.account")} help={t("form.account_help")} width="medium" />
      {pairings.length > 0 ? (
        <SelectField
          name="pairing"
          label={t("form.pairing")}
          help={t("form.pairing_help")}
          options={pairings}
          width="medium"
          optional
        />
      ) : null}
      <RadioField
        name="direction"
        label={t("form.direction")}
        options={directions.map((value) => ({ value, label: t(`directions.${value}`) }))}
      />
    </CommandForm>
  );
}
