"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { formatYuan, yuanText } from "@/core/kernel/money";
import { moneyReturnConfirmationSchema, moneyReturnTakingBackSchema } from "@/core/returns/money-return";

type Props = {
  code: string;
  today: string;
  /** Still on its way to the east, in fen. */
  open: bigint;
  action: (input: never) => Promise<FormResult>;
};
type Action = (input: unknown) => Promise<FormResult>;

function OpenAmount({ open }: { open: bigint }) {
  const t = useTranslations("money");
  return (
    <MoneyField
      name="amount"
      label={t("fields.amount")}
      help={t("returns.amount_help", { amount: formatYuan(open) })}
      typical={open}
    />
  );
}

/** The east states what came back; the whole amount stands there already, because it mostly does. */
export function ConfirmationForm({ code, today, open, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={moneyReturnConfirmationSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), receivedOn: today }}
      submitLabel={t("returns.steps.confirmation.do")}
      cancelHref={`/returns/${code}`}
    >
      <OpenAmount open={open} />
      <DateField name="receivedOn" label={t("fields.received_on")} />
    </CommandForm>
  );
}

/** Whoever sent money back has again what never arrived. */
export function TakingBackForm({ code, today, open, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={moneyReturnTakingBackSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), takenBackOn: today, reason: "" }}
      submitLabel={t("returns.steps.taking-back.do")}
      cancelHref={`/returns/${code}`}
    >
      <OpenAmount open={open} />
      <DateField name="takenBackOn" label={t("fields.taken_back_on")} />
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
