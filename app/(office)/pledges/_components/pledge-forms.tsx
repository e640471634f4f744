"use client";

import { useTranslations } from "next-intl";
import { type Choice, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import type { FormResult } from "@/core/kernel/form-result";
import { sources } from "@/core/kernel/fund-terms";
import { pledgeSchema, pledgeWithdrawalSchema } from "@/core/pledges/pledge";

type Action = (input: unknown) => Promise<FormResult>;
type Send = (input: never) => Promise<FormResult>;

/** What the east means to give a pairing in a year. */
export function PledgeForm({ pairings, today, action }: { pairings: readonly Choice[]; today: string; action: Send }) {
  const t = useTranslations("pledges");
  const money = useTranslations("money.fields");
  const choices = useTermChoices();
  const year = Number(today.slice(0, 4));
  return (
    <CommandForm
      schema={pledgeSchema}
      action={action as Action}
      idempotent
      defaultValues={{
        pairingId: pairings.length === 1 ? pairings[0]?.value : "",
        source: "provincial",
        fiscalYear: String(year),
        amount: "",
        pledgedOn: today,
        documentNumber: "",
      }}
      submitLabel={t("steps.new.do")}
      cancelHref="/pledges"
    >
      <SelectField name="pairingId" label={t("fields.pairing")} options={pairings} />
      <FieldRow>
        <SelectField name="source" label={money("source")} options={choices("sources", sources)} />
        <SelectField
          name="fiscalYear"
          label={money("fiscal_year")}
          options={[year + 1, year, year - 1].map((each) => ({ value: String(each), label: String(each) }))}
        />
      </FieldRow>
      <MoneyField name="amount" label={money("amount")} unit="wan" />
      <FieldRow>
        <DateField name="pledgedOn" label={t("fields.pledged_on")} />
        <TextField name="documentNumber" label={money("document_number")} help={t("fields.document_help")} />
      </FieldRow>
    </CommandForm>
  );
}

/** The east takes a pledge back and says why. */
export function WithdrawalForm({ code, action }: { code: string; action: Send }) {
  const t = useTranslations("pledges.steps.withdrawal");
  const money = useTranslations("money.fields");
  return (
    <CommandForm
      schema={pledgeWithdrawalSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, reason: "" }}
      submitLabel={t("do")}
      kind="danger"
      cancelHref={`/pledges/${code}`}
    >
      <TextAreaField name="reason" label={money("reason")} rows={2} />
    </CommandForm>
  );
}
