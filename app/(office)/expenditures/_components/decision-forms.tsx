"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import { expenditureConfirmationSchema, expenditureWithdrawalSchema } from "@/core/expenditures/expenditure";
import type { FormResult } from "@/core/kernel/form-result";

type Action = (input: unknown) => Promise<FormResult>;
type Props = { code: string; action: (input: never) => Promise<FormResult> };

/** Another person than registered it confirms. */
export function ConfirmationForm({ code, action }: Props) {
  const t = useTranslations("expenditures.steps.confirmation");
  return (
    <CommandForm
      schema={expenditureConfirmationSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code }}
      submitLabel={t("do")}
      cancelHref={`/expenditures/${code}`}
    />
  );
}

/** Takes out what was registered and not confirmed. */
export function WithdrawalForm({ code, action }: Props) {
  const t = useTranslations("expenditures");
  return (
    <CommandForm
      schema={expenditureWithdrawalSchema}
      action={action as Action}
      defaultValues={{ code, reason: "" }}
      submitLabel={t("steps.withdrawal.do")}
      kind="danger"
      cancelHref={`/expenditures/${code}`}
    >
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.withdrawal.help")} rows={2} />
    </CommandForm>
  );
}
