"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import type { FormResult } from "@/core/kernel/form-result";
import { progressCertificationSchema } from "@/core/progress/progress-report";

/** The west vouches for one report. */
export function CertifyForm({ reportId, action }: { reportId: number; action: (input: never) => Promise<FormResult> }) {
  const t = useTranslations("projects.progress");
  return (
    <CommandForm
      schema={progressCertificationSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ reportId: String(reportId) }}
      submitLabel={t("certify")}
      kind="plain"
    />
  );
}
