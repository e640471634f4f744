"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { personAccountSchema } from "@/core/people/person-account";

type Props = { action: (input: z.input<typeof personAccountSchema>) => Promise<FormResult> };

export function PersonForm({ action }: Props) {
  const t = useTranslations("people");
  return (
    <CommandForm schema={personAccountSchema} action={action} submitLabel={t("create")} cancelHref="/people">
      <TextField name="signInName" label={t("sign_in_name")} help={t("sign_in_name_help")} />
      <TextField name="nameZh" label={t("name_zh")} />
      <TextField name="nameEn" label={t("name_en")} />
      <TextField name="password" label={t("first_password")} help={t("password_help")} autoComplete="new-password" />
    </CommandForm>
  );
}
