"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { objectionAnswerSchema } from "@/core/notices/public-notice";

type Props = { objectionId: number; action: (input: never) => Promise<FormResult>; cancelHref: string };

/** The county's answer to an objection, given once. */
export function AnswerForm({ objectionId, action, cancelHref }: Props) {
  const t = useTranslations("projects.objection");
  return (
    <CommandForm
      schema={objectionAnswerSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ objectionId: String(objectionId), answer: "" }}
      submitLabel={t("do")}
      cancelHref={cancelHref}
    >
      <TextAreaField name="answer" label={t("answer")} />
    </CommandForm>
  );
}
