"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { MoneyField } from "@/components/forms/money-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { formatYuan, yuanText } from "@/core/kernel/money";
import { passDownConfirmationSchema, passDownTakingBackSchema } from "@/core/pass-downs/pass-down";

type Props = {
  code: string;
  today: string;
  /** Still on its way, in fen. */
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
      help={t("pass_downs.amount_help", { amount: formatYuan(open) })}
      typical={open}
    />
  );
}

/** States what came; the whole amount stands there already, because it mostly does. */
export function ConfirmationForm({ code, today, open, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={passDownConfirmationSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), confirmedOn: today }}
      submitLabel={t("pass_downs.steps.confirmation.do")}
      cancelHref={`/pass-downs/${code}`}
    >
      <OpenAmount open={open} />
      <DateField name="confirmedOn" label={t("fields.confirmed_on")} />
    </CommandForm>
  );
}

/** The west has back what never arrived. */
export function TakingBackForm({ code, today, open, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={passDownTakingBackSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, amount: yuanText(open), takenBackOn: today, reason: "" }}
      submitLabel={t("pass_downs.steps.taking-back.do")}
      cancelHref={`/pass-downs/${code}`}
    >
      <OpenAmount open={open} />
      <DateField name="takenBackOn" label={t("fields.taken_back_on")} />
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
