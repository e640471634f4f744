"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { formatYuan } from "@/core/kernel/money";
import { refundSchema } from "@/core/refunds/refund";

type Props = {
  expenditureCode: string;
  /** Not given back yet, in fen. */
  room: bigint;
  today: string;
  action: (input: never) => Promise<FormResult>;
};

/** What the payee gave back of an expenditure. */
export function RefundForm({ expenditureCode, room, today, action }: Props) {
  const t = useTranslations("refunds");
  const money = useTranslations("money.fields");
  return (
    <CommandForm
      schema={refundSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ expenditureCode, amount: "", refundedOn: today, bankReference: "", reason: "" }}
      submitLabel={t("new.do")}
      cancelHref={`/expenditures/${expenditureCode}`}
    >
      <MoneyField name="amount" label={money("amount")} help={t("room", { amount: formatYuan(room) })} typical={room} />
      <FieldRow>
        <DateField name="refundedOn" label={t("fields.refunded_on")} />
        <TextField name="bankReference" label={money("bank_reference")} help={money("bank_reference_help")} />
      </FieldRow>
      <TextAreaField name="reason" label={money("reason")} rows={2} />
    </CommandForm>
  );
}
