"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { FieldRow } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { objectionSchema } from "@/core/notices/public-notice";

type Props = { noticeCode: string; action: (input: never) => Promise<FormResult> };

/** What anybody has against a notice, named or not. */
export function ObjectionForm({ noticeCode, action }: Props) {
  const t = useTranslations("notices");
  return (
    <CommandForm
      schema={objectionSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ noticeCode, name: "", contact: "", body: "" }}
      submitLabel={t("do")}
      idempotent
    >
      <TextAreaField name="body" label={t("body")} rows={6} />
      <FieldRow>
        <TextField name="name" label={t("name")} optional width="medium" />
        <TextField name="contact" label={t("contact")} help={t("contact_help")} optional width="medium" />
      </FieldRow>
    </CommandForm>
  );
}
