"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { FileField } from "@/components/forms/file-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import type { FormResult } from "@/core/kernel/form-result";
import { paperFormSchema } from "@/core/papers/paper-form";
import { type PaperSubject, paperKinds } from "@/core/papers/paper-terms";

type Props = { subject: PaperSubject; code: string; action: (input: never) => Promise<FormResult> };

/** Attaches one paper to a project, a disbursement or an expenditure. */
export function PaperForm({ subject, code, action }: Props) {
  const t = useTranslations("papers");
  const choices = useTermChoices();
  return (
    <CommandForm
      schema={paperFormSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ subject, code, kind: "", file: [] }}
      submitLabel={t("attach")}
      idempotent
      again
      kind="plain"
    >
      <SelectField name="kind" label={t("kind")} options={choices("paper_kinds", paperKinds)} width="medium" />
      <FileField name="file" label={t("file")} help={t("file_help")} maxFiles={1} />
    </CommandForm>
  );
}
