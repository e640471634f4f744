"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField } from "@/components/forms/text-field";
import {
  disbursementApprovalSchema,
  disbursementCancellationSchema,
  disbursementReturnSchema,
} from "@/core/disbursements/disbursement-decision";
import { disbursementRefusalSchema } from "@/core/disbursements/disbursement-payment";
import type { FormResult } from "@/core/kernel/form-result";

type Action = (input: unknown) => Promise<FormResult>;
type Props = { code: string; action: (input: never) => Promise<FormResult>; cancelHref?: string };
type Seen = Props & {
  /** The revision that was read: what is decided on is what was shown. */
  revision: number;
};

/** One eastern coordinator approves what was read. */
export function ApprovalForm({ code, revision, action }: Seen) {
  const t = useTranslations("disbursements.steps.approval");
  return (
    <CommandForm
      schema={disbursementApprovalSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, revision: String(revision) }}
      submitLabel={t("do")}
    />
  );
}

/** The east gives the request back. */
export function ReturnForm({ code, revision, action, cancelHref }: Seen) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementReturnSchema}
      action={action as Action}
      defaultValues={{ code, revision: String(revision), reason: "" }}
      submitLabel={t("steps.return.do")}
      kind="plain"
      {...(cancelHref ? { cancelHref } : {})}
    >
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.return.help")} rows={2} />
    </CommandForm>
  );
}

/** Ends a disbursement that has not been sent. */
export function CancellationForm({ code, action }: Props) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementCancellationSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, reason: "" }}
      submitLabel={t("steps.cancellation.do")}
      kind="danger"
      cancelHref={`/disbursements/${code}`}
    >
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.cancellation.help")} rows={2} />
    </CommandForm>
  );
}

/** The west refuses all that is still in transit. */
export function RefusalForm({ code, today, action }: Props & { today: string }) {
  const t = useTranslations("disbursements");
  return (
    <CommandForm
      schema={disbursementRefusalSchema}
      action={action as Action}
      idempotent
      defaultValues={{ code, refusedOn: today, reason: "" }}
      submitLabel={t("steps.refusal.do")}
      kind="danger"
      cancelHref={`/disbursements/${code}`}
    >
      <DateField name="refusedOn" label={t("fields.refused_on")} />
      <TextAreaField name="reason" label={t("fields.reason")} help={t("steps.refusal.help")} rows={2} />
    </CommandForm>
  );
}
