"use client";

import { useTranslations } from "next-intl";
import { DisbursementFields } from "@/components/disbursements/disbursement-fields";
import { CommandForm } from "@/components/forms/command-form";
import { LineFields } from "@/components/money/line-fields";
import { disbursementRequestSchema } from "@/core/disbursements/disbursement-request";
import type { FormResult } from "@/core/kernel/form-result";
import type { FreeLine } from "@/core/money/free-balances";
import { lineDefaults } from "./money-forms";

type Props = {
  projectCode: string;
  lines: readonly FreeLine[];
  purpose: string;
  action: (input: never) => Promise<FormResult>;
};

/** The county or the west asks the east for money. */
export function DisbursementRequestForm({ projectCode, lines, purpose, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={disbursementRequestSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{
        ...lineDefaults(projectCode, lines),
        purpose,
        description: "",
        payeeName: "",
        payeeAccountKind: "treasury",
      }}
      submitLabel={t("steps.disbursement.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <LineFields lines={lines} step="disbursement" />
      <DisbursementFields />
    </CommandForm>
  );
}
