"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { reallocationApprovalSchema, reallocationEndingSchema } from "@/core/reallocations/reallocation";

type Action = (input: unknown) => Promise<FormResult>;
type Props = { code: string; action: (input: never) => Promise<FormResult> };

/** The east agrees, and the money moves on that day. */
export function ApprovalForm({ code, today, action }: Props & { today: string }) {
  const t = useTranslations("reallocations");
  return (
    <CommandForm
      schema={reallocationApprovalSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, approvedOn: today }}
      submitLabel={t("steps.approval.do")}
      cancelHref={`/reallocations/${code}`}
    >
      <DateField name="approvedOn" label={t("fields.approved_on")} />
    </CommandForm>
  );
}

/** The east refuses, or those who may ask withdraw; both say why. */
export function EndingForm({ code, step, action }: Props & { step: "refusal" | "withdrawal" }) {
  const t = useTranslations("reallocations");
  return (
    <CommandForm
      schema={reallocationEndingSchema}
      action={action as Action}
      defaultValues={{ code, reason: "" }}
      submitLabel={t(`steps.${step}.do`)}
      kind="danger"
      cancelHref={`/reallocations/${code}`}
    >
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
