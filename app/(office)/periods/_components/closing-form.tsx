"use client";

import { CommandForm } from "@/components/forms/command-form";
import type { FormResult } from "@/core/kernel/form-result";
import { periodClosingSchema } from "@/core/periods/period-closing";

type Props = {
  period: string;
  pairing: string | undefined;
  action: (input: never) => Promise<FormResult>;
  submitLabel: string;
};

/** Closes the books: nothing to type, what it does stands beside it. */
export function ClosingForm({ period, pairing, action, submitLabel }: Props) {
  return (
    <CommandForm
      schema={periodClosingSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ period, pairing: pairing ?? "" }}
      submitLabel={submitLabel}
      cancelHref="/periods"
    />
  );
}
