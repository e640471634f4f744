"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import { movementConfirmationSchema, movementWithdrawalSchema } from "@/core/instruments/movement";
import type { FormResult } from "@/core/kernel/form-result";

type Action = (input: unknown) => Promise<FormResult>;
type Props = { code: string; action: (input: never) => Promise<FormResult> };

/** Another person than registered it confirms. */
export function ConfirmationForm({ code, action }: Props) {
  const t = useTranslations("instruments.steps.confirmation");
  return (
    <CommandForm
      schema={movementConfirmationSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code }}
      submitLabel={t("do")}
      cancelHref={`/instrument-movements/${code}`}
    />
  );
}

/** Takes out what was registered and not confirmed. */
export function WithdrawalForm({ code, action }: Props) {
  const t = useTranslations("instruments");
  return (
    <CommandForm
      schema={movementWithdrawalSchema}
      action={action as Action}
      defaultValues={{ code, reason: "" }}
      submitLabel={t("steps.withdrawal.do")}
      kind="danger"
      cancelHref={`/instrument-movements/${code}`}
    >
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.withdrawal.help")} rows={2} />
    </CommandForm>
  );
}
