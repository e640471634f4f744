"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import {
  disbursementReceiptSchema,
  disbursementSendingSchema,
  disbursementTakingBackSchema,
} from "@/core/disbursements/disbursement-payment";
import type { FormResult } from "@/core/kernel/form-result";
import { formatYuan, yuanText } from "@/core/kernel/money";

type Action = (input: unknown) => Promise<FormResult>;
type Props = { code: string; today: string; action: (input: never) => Promise<FormResult> };
type OpenProps = Props & {
  /** Still in transit, in fen. */
  open: bigint;
};

function BankReference() {
  const t = useTranslations("disbursements.fields");
  return <TextField name="bankReference" label={t("bank_reference")} help={t("bank_reference_help")} />;
}

/** The east states that the money left. */
export function SendingForm({ code, today, action }: Props) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementSendingSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, sentOn: today, bankReference: "" }}
      submitLabel={t("steps.sending.do")}
      cancelHref={`/disbursements/${code}`}
    >
      <FieldRow>
        <DateField name="sentOn" label={t("fields.sent_on")} />
        <BankReference />
      </FieldRow>
    </CommandForm>
  );
}

/** The west states what came in; the whole amount stands there already, because it mostly does. */
export function ReceiptForm({ code, today, open, action }: OpenProps) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementReceiptSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), receivedOn: today, bankReference: "" }}
      submitLabel={t("steps.receipt.do")}
      cancelHref={`/disbursements/${code}`}
    >
      <MoneyField
        name="amount"
        label={t("fields.amount")}
        help={t("in_transit", { amount: formatYuan(open) })}
        typical={open}
      />
      <FieldRow>
        <DateField name="receivedOn" label={t("fields.received_on")} />
        <BankReference />
      </FieldRow>
    </CommandForm>
  );
}

/** The east takes money out of transit. */
export function TakingBackForm({ code, today, open, action }: OpenProps) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementTakingBackSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), takenBackOn: today, bankReference: "", reason: "" }}
      submitLabel={t("steps.taking-back.do")}
      cancelHref={`/disbursements/${code}`}
    >
      <MoneyField
        name="amount"
        label={t("fields.amount")}
        help={t("in_transit", { amount: formatYuan(open) })}
        typical={open}
      />
      <FieldRow>
        <DateField name="takenBackOn" label={t("fields.taken_back_on")} />
        <BankReference />
      </FieldRow>
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.taking-back.help")} rows={2} />
    </CommandForm>
  );
}
