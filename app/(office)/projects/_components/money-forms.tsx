"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { LineFields } from "@/components/money/line-fields";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { fundCommitmentSchema } from "@/core/commitments/fund-commitment";
import type { FormResult } from "@/core/kernel/form-result";
import { type FreeLine, firstChoice, firstFree } from "@/core/money/free-balances";
import { passDownSchema } from "@/core/pass-downs/pass-down";
import { type PassDownLeg, passDownLegs } from "@/core/pass-downs/pass-down-leg";
import { moneyReturnSchema } from "@/core/returns/money-return";
import type { ReturnPlace } from "@/core/returns/return-place";

type Action = (input: unknown) => Promise<FormResult>;
type Props = {
  projectCode: string;
  lines: readonly FreeLine[];
  today: string;
  action: (input: never) => Promise<FormResult>;
};
type Option = { value: string; label: string };

const legsOf = (options: readonly Option[]): PassDownLeg[] =>
  passDownLegs.filter((leg) => options.some(({ value }) => value === leg));

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

/** The west passes received money down: straight to the county, or over the prefecture where one stands between. */
export function PassDownForm({ projectCode, lines, legs, today, action }: Props & { legs: readonly Option[] }) {
  const t = useTranslations("money");
  const leg = firstChoice(legsOf(legs), firstFree(lines));
  return (
    <CommandForm
      schema={passDownSchema}
      action={action as Action}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), leg, passedOn: today, bankReference: "" }}
      submitLabel={t("steps.pass-down.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      {legs.length > 1 ? <RadioField name="leg" label={t("fields.leg")} options={legs} /> : null}
      <LineFields lines={lines} step="pass-down" by="leg" />
      <FieldRow>
        <DateField name="passedOn" label={t("fields.passed_on")} />
        <TextField name="bankReference" label={t("fields.bank_reference")} help={t("fields.bank_reference_help")} />
      </FieldRow>
    </CommandForm>
  );
}

/** Whoever holds what is left sends it back. */
export function ReturnForm({ projectCode, lines, places, today, action }: Props & { places: readonly ReturnPlace[] }) {
  const t = useTranslations("money");
  const choices = useTermChoices();
  const place = firstChoice(places, firstFree(lines));
  return (
    <CommandForm
      schema={moneyReturnSchema}
      action={action as Action}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), place, returnedOn: today, bankReference: "", reason: "" }}
      submitLabel={t("steps.return.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      {places.length > 1 ? (
        <RadioField name="place" label={t("fields.place")} options={choices("return_places", places)} />
      ) : null}
      <LineFields lines={lines} step="return" by="place" />
      <FieldRow>
        <DateField name="returnedOn" label={t("fields.returned_on")} />
        <TextField name="bankReference" label={t("fields.bank_reference")} help={t("fields.bank_reference_help")} />
      </FieldRow>
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
