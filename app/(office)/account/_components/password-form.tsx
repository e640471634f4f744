"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { passwordChangeSchema } from "@/core/people/person-account";

export function PasswordForm({ action }: { action: (input: unknown) => Promise<FormResult> }) {
  const t = useTranslations("account");
  return (
    <CommandForm schema={passwordChangeSchema} action={action} submitLabel={t("change")}>
      <TextField name="current" label={t("current")} type="password" autoComplete="current-password" />
      <TextField
        name="password"
        label={t("new")}
        help={t("password_help")}
        type="password"
        autoComplete="new-password"
      />
    </CommandForm>
  );
}
