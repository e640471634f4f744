"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { LineFields } from "@/components/money/line-fields";
import { fundCommitmentSchema } from "@/core/commitments/fund-commitment";
import type { FormResult } from "@/core/kernel/form-result";
import { type FreeLine, firstFree } from "@/core/money/free-balances";
import { passDownSchema } from "@/core/pass-downs/pass-down";
import { moneyReturnSchema } from "@/core/returns/money-return";

type Action = (input: unknown) => Promise<FormResult>;
type Props = {
  projectCode: string;
  lines: readonly FreeLine[];
  today: string;
  action: (input: never) => Promise<FormResult>;
};

/** What every form of money begins with: the first source and year that has something free. */
export function lineDefaults(projectCode: string, lines: readonly FreeLine[]) {
  const line = firstFree(lines);
  return {
    projectCode,
    source: line?.source ?? "",
    fiscalYear: line ? String(line.fiscalYear) : "",
    amount: "",
  };
}

/** The east promises money to the project. */
export function CommitmentForm({ projectCode, lines, today, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={fundCommitmentSchema}
      action={action as Action}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), committedOn: today, documentNumber: "" }}
      submitLabel={t("steps.commitment.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <LineFields lines={lines} step="commitment" />
      <FieldRow>
        <DateField name="committedOn" label={t("fields.committed_on")} />
        <TextField name="documentNumber" label={t("fields.document_number")} help={t("fields.document_number_help")} />
      </FieldRow>
    </CommandForm>
  );
}

/** The west passes received money down to the county. */
export function PassDownForm({ projectCode, lines, today, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={passDownSchema}
      action={action as Action}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), passedOn: today, bankReference: "" }}
      submitLabel={t("steps.pass-down.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <LineFields lines={lines} step="pass-down" />
      <FieldRow>
        <DateField name="passedOn" label={t("fields.passed_on")} />
        <TextField name="bankReference" label={t("fields.bank_reference")} help={t("fields.bank_reference_help")} />
      </FieldRow>
    </CommandForm>
  );
}

/** The county sends back what is left. */
export function ReturnForm({ projectCode, lines, today, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={moneyReturnSchema}
      action={action as Action}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), returnedOn: today, bankReference: "", reason: "" }}
      submitLabel={t("steps.return.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <LineFields lines={lines} step="return" />
      <FieldRow>
        <DateField name="returnedOn" label={t("fields.returned_on")} />
        <TextField name="bankReference" label={t("fields.bank_reference")} help={t("fields.bank_reference_help")} />
      </FieldRow>
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
