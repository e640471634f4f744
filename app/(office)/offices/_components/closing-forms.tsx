"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { officeClosingSchema, officeReopeningSchema } from "@/core/offices/office-input";

type ClosingProps = {
  officeCode: string;
  today: string;
  action: (input: z.input<typeof officeClosingSchema>) => Promise<FormResult>;
};

/** Closes an office as of a day. */
export function ClosingForm({ officeCode, today, action }: ClosingProps) {
  const t = useTranslations("offices");
  return (
    <CommandForm
      schema={officeClosingSchema}
      action={action}
      defaultValues={{ officeCode, closedOn: today, reason: "" }}
      submitLabel={t("close")}
      kind="danger"
    >
      <DateField name="closedOn" label={t("closed_on")} help={t("closed_on_help")} width="medium" />
      <TextAreaField name="reason" label={t("reason")} help={t("close_help")} rows={2} />
    </CommandForm>
  );
}

type ReopeningProps = {
  officeCode: string;
  action: (input: z.input<typeof officeReopeningSchema>) => Promise<FormResult>;
};

/** Takes the closing of an office back. */
export function ReopeningForm({ officeCode, action }: ReopeningProps) {
  const t = useTranslations("offices");
  return (
    <CommandForm
      schema={officeReopeningSchema}
      action={action}
      defaultValues={{ officeCode, reason: "" }}
      submitLabel={t("reopen")}
    >
      <TextAreaField name="reason" label={t("reason")} help={t("reopen_help")} rows={2} />
    </CommandForm>
  );
}
