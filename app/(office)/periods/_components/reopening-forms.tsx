"use client";

import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { reopeningGrantSchema, reopeningRequestSchema } from "@/core/periods/period-closing";

type Props = { periodId: number; action: (input: never) => Promise<FormResult>; submitLabel: string };

/** Another reviewer grants what was asked. */
export function GrantForm({ periodId, action, submitLabel }: Props) {
  return (
    <CommandForm
      schema={reopeningGrantSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ periodId: String(periodId) }}
      submitLabel={submitLabel}
      kind="danger"
      cancelHref={`/periods/${periodId}`}
    />
  );
}

/** One reviewer asks, with a reason. */
export function RequestForm({ periodId, action, submitLabel, label, help }: Props & { label: string; help: string }) {
  return (
    <CommandForm
      schema={reopeningRequestSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ periodId: String(periodId), reason: "" }}
      submitLabel={submitLabel}
      cancelHref={`/periods/${periodId}`}
    >
      <TextAreaField name="reason" label={label} help={help} />
    </CommandForm>
  );
}
