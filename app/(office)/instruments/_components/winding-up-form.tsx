"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-field";
import { windingUpSchema } from "@/core/instruments/instrument";
import type { FormResult } from "@/core/kernel/form-result";

type Props = { code: string; today: string; action: (input: never) => Promise<FormResult> };

/** Ends an instrument that holds nothing any more. */
export function WindingUpForm({ code, today, action }: Props) {
  const t = useTranslations("instruments");
  return (
    <CommandForm
      schema={windingUpSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ code, endedOn: today, reason: "" }}
      submitLabel={t("steps.winding-up.do")}
      kind="danger"
      cancelHref={`/instruments/${code}`}
    >
      <DateField name="endedOn" label={t("fields.ended_on")} />
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.winding-up.help")} rows={2} />
    </CommandForm>
  );
}
