"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import {
  flagExplanationSchema,
  flagRectificationSchema,
  flagReopeningSchema,
  flagStepSchema,
  flagVerificationSchema,
  flagWaiverSchema,
} from "@/core/rules/flag-steps";

export type FlagStepName =
  | "explanation"
  | "rectification"
  | "waiver"
  | "verification"
  | "closing"
  | "reopening"
  | "judging";

type Form = { schema: z.ZodType; words?: string; day?: string };

const forms: Record<FlagStepName, Form> = {
  explanation: { schema: flagExplanationSchema, words: "explanation" },
  rectification: { schema: flagRectificationSchema, words: "done" },
  waiver: { schema: flagWaiverSchema, words: "reason", day: "until" },
  verification: { schema: flagVerificationSchema, words: "seen" },
  closing: { schema: flagStepSchema },
  reopening: { schema: flagReopeningSchema, words: "reason" },
  judging: { schema: flagStepSchema },
};

type Props = {
  flagCode: string;
  step: FlagStepName;
  action: (input: never) => Promise<FormResult>;
  /** In the reader's language: of the button, of the text and of the day. */
  words: { submit: string; label: string; help: string; day: string; dayHelp: string };
};

/** Takes a flag one step of its life. */
export function FlagStepForm({ flagCode, step, action, words }: Props) {
  const { schema, words: text, day } = forms[step];
  return (
    <CommandForm
      schema={schema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ flagCode, ...(text ? { [text]: "" } : {}), ...(day ? { [day]: "" } : {}) }}
      submitLabel={words.submit}
      cancelHref={`/flags/${flagCode}`}
    >
      {text ? <TextAreaField name={text} label={words.label} help={words.help} /> : null}
      {day ? <DateField name={day} label={words.day} help={words.dayHelp} /> : null}
    </CommandForm>
  );
}
