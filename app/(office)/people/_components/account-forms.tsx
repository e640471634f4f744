"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { passwordResetSchema, personChangeSchema } from "@/core/people/person-account";

type ChangeProps = {
  signInName: string;
  enabled: boolean;
  action: (input: z.input<typeof personChangeSchema>) => Promise<FormResult>;
};

/** Shuts a person out, or lets back in. */
export function AccountStateForm({ signInName, enabled, action }: ChangeProps) {
  const t = useTranslations("people");
  return (
    <CommandForm
      schema={personChangeSchema}
      action={action}
      defaultValues={{ signInName, reason: "" }}
      submitLabel={t(enabled ? "disable" : "enable")}
      kind={enabled ? "danger" : "primary"}
    >
      <TextAreaField name="reason" label={t("reason")} help={t(enabled ? "disable_help" : "enable_help")} rows={2} />
    </CommandForm>
  );
}

type ResetProps = { signInName: string; action: (input: z.input<typeof passwordResetSchema>) => Promise<FormResult> };

/** A new password for whoever has lost the old one. */
export function PasswordResetForm({ signInName, action }: ResetProps) {
  const t = useTranslations("people");
  return (
    <CommandForm
      schema={passwordResetSchema}
      action={action}
      defaultValues={{ signInName, reason: "", password: "" }}
      submitLabel={t("reset")}
      kind="plain"
    >
      <TextField name="password" label={t("new_password")} help={t("password_help")} autoComplete="new-password" />
      <TextAreaField name="reason" label={t("reason")} rows={2} />
    </CommandForm>
  );
}
