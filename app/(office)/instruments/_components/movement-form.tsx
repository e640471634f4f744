"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { counterpartyKinds } from "@/core/instruments/instrument-terms";
import { fieldsOf, movementSchema } from "@/core/instruments/movement";
import { type MovementKind, movements } from "@/core/instruments/movement-kinds";
import type { FormResult } from "@/core/kernel/form-result";
import { formatYuan } from "@/core/kernel/money";

type Open = { code: string; counterpartyName: string; happenedOn: string; rest: bigint };

type Props = {
  code: string;
  kind: MovementKind;
  /** What this kind of movement can settle. */
  open: readonly Open[];
  today: string;
  action: (input: never) => Promise<FormResult>;
};

/** One movement of an instrument: its kind decides which fields it asks for. */
export function MovementForm({ code, kind, open, today, action }: Props) {
  const t = useTranslations("instruments");
  const asked = fieldsOf(kind);
  const only = open.length === 1 ? open[0] : undefined;
  const defaults = { follows: only?.code ?? "", counterpartyKind: "", counterpartyName: "", bankReference: "" };
  const given = Object.fromEntries(asked.map((field) => [field, field === "reason" ? "" : defaults[field]]));
  return (
    <CommandForm
      schema={movementSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ code, kind, amount: "", happenedOn: today, documentNumber: "", ...given }}
      submitLabel={t("movements.register")}
      cancelHref={`/instruments/${code}`}
    >
      {movements[kind].follows ? <FollowsField open={open} /> : <CounterpartyFields />}
      <FieldRow>
        <MoneyField name="amount" label={t("fields.amount")} typical={only?.rest ?? null} />
        <DateField name="happenedOn" label={t("fields.happened_on")} />
      </FieldRow>
      <FieldRow>
        <TextField name="documentNumber" label={t("fields.document_number")} help={t("fields.document_help")} />
        {asked.includes("bankReference") ? <TextField name="bankReference" label={t("fields.bank_reference")} /> : null}
      </FieldRow>
      {asked.includes("reason") ? <TextAreaField name="reason" label={t("fields.reason")} rows={2} /> : null}
    </CommandForm>
  );
}

function FollowsField({ open }: { open: readonly Open[] }) {
  const t = useTranslations("instruments.fields");
  const options = open.map(({ code, counterpartyName: name, happenedOn: day, rest }) => ({
    value: code,
    label: t("rest", { code, name, day, rest: formatYuan(rest) }),
  }));
  return <SelectField name="follows" label={t("follows")} options={options} />;
}

function CounterpartyFields() {
  const t = useTranslations("instruments.fields");
  const choices = useTermChoices();
  return (
    <FieldRow>
      <SelectField
        name="counterpartyKind"
        label={t("counterparty_kind")}
        options={choices("counterparty_kinds", counterpartyKinds)}
      />
      <TextField name="counterpartyName" label={t("counterparty_name")} />
    </FieldRow>
  );
}
