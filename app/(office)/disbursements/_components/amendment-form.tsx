"use client";

import { useTranslations } from "next-intl";
import { DisbursementFields } from "@/components/disbursements/disbursement-fields";
import { CommandForm } from "@/components/forms/command-form";
import { LineFields } from "@/components/money/line-fields";
import { disbursementAmendmentSchema } from "@/core/disbursements/disbursement-request";
import type { FormResult } from "@/core/kernel/form-result";
import type { FreeLine } from "@/core/money/free-balances";

type Props = {
  code: string;
  lines: readonly FreeLine[];
  /** The request as it stands, as the fields hold it. */
  request: Record<string, string>;
  action: (input: never) => Promise<FormResult>;
};

/** Mends a returned request. */
export function AmendmentForm({ code, lines, request, action }: Props) {
  const t = useTranslations("disbursements.steps.amendment");
  return (
    <CommandForm
      schema={disbursementAmendmentSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{ code, ...request }}
      submitLabel={t("do")}
      cancelHref={`/disbursements/${code}`}
    >
      <LineFields lines={lines} step="disbursement" />
      <DisbursementFields />
    </CommandForm>
  );
}
