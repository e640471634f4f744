"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { transferReversalSchema } from "@/core/transfers/transfer-reversal";

type Props = { transferId: number; action: (input: never) => Promise<FormResult>; cancelHref: string };

/** Undoes one transfer, whole, and says why. */
export function ReversalForm({ transferId, action, cancelHref }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={transferReversalSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ transferId: String(transferId), reason: "" }}
      submitLabel={t("reversal.do")}
      kind="danger"
      cancelHref={cancelHref}
    >
      <TextAreaField name="reason" label={t("fields.reason")} help={t("reversal.reason_help")} rows={2} />
    </CommandForm>
  );
}
