"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { projectSignatureSchema, projectStepSchema, reasonedStepSchema } from "@/core/projects/project-step";

type Props = {
  projectCode: string;
  /** The step's name: its words are `projects.steps.<step>`. */
  step: string;
  /** What the step needs beside the project. A signature carries the revision that was read. */
  needs: { reason: true } | { revision: number } | null;
  action: (input: never) => Promise<FormResult>;
  kind?: "primary" | "danger" | "plain";
  cancelHref?: string;
};

/** Takes one step of a project's life. */
export function StepForm({ projectCode, step, needs, action, kind = "primary", cancelHref }: Props) {
  const t = useTranslations("projects");
  const schema = needs === null ? projectStepSchema : "reason" in needs ? reasonedStepSchema : projectSignatureSchema;
  const defaultValues =
    needs === null ? { projectCode } : "reason" in needs ? { projectCode, reason: "" } : { projectCode, ...needs };
  return (
    <CommandForm
      schema={schema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={defaultValues}
      submitLabel={t(`steps.${step}.do`)}
      kind={kind}
      {...(cancelHref ? { cancelHref } : {})}
    >
      {needs && "reason" in needs ? (
        <TextAreaField name="reason" label={t("reason")} help={t(`steps.${step}.help`)} />
      ) : null}
    </CommandForm>
  );
}
