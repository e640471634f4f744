"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import type { FormResult } from "@/core/kernel/form-result";
import { moneyReturnConfirmationSchema } from "@/core/returns/money-return";

type Props = { code: string; today: string; action: (input: never) => Promise<FormResult> };

/** The east says that the money came back. */
export function ConfirmationForm({ code, today, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={moneyReturnConfirmationSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ code, receivedOn: today }}
      submitLabel={t("returns.confirmation.do")}
      cancelHref={`/returns/${code}`}
    >
      <DateField name="receivedOn" label={t("fields.received_on")} />
    </CommandForm>
  );
}
