"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { FormSection } from "@/components/forms/form-section";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { bankLineMatchSchema, lineDecisionSchema } from "@/core/bank-statements/line-decisions";
import type { FormResult } from "@/core/kernel/form-result";

type Action = (input: never) => Promise<FormResult>;
type Props = {
  code: string;
  row: number;
  /** What may be done: a faulty line is only put aside, one that is put aside is only taken up again. */
  canMatch: boolean;
  canBook: boolean;
  canDismiss: boolean;
  /** What the form says of a difference, in words; null when there is none. */
  difference: string | null;
  /** The code that was taken from the list of what might be meant. */
  record: string;
  needsReason: boolean;
  decide: Action;
  match: Action;
};

/** Books one line, says which record it belongs to, or puts it aside. */
export function LineForms(props: Props) {
  return (
    <div className="grid gap-8">
      {props.canBook ? <BookForm {...props} /> : null}
      {props.canMatch ? <MatchForm {...props} /> : null}
      {props.canDismiss ? <DismissForm {...props} /> : null}
    </div>
  );
}

const asAction = (action: Action) => action as (input: unknown) => Promise<FormResult>;

function BookForm({ code, row, difference, needsReason, decide }: Props) {
  const t = useTranslations("bank-statements");
  return (
    <CommandForm
      schema={lineDecisionSchema}
      action={asAction(decide)}
      idempotent
      defaultValues={{ code, step: "chosen", rows: [String(row)], totalReason: "" }}
      submitLabel={t("line.book")}
    >
      <FormSection title={t("line.book")} help={difference ?? t("line.book_lead")}>
        {needsReason ? (
          <TextAreaField
            name="totalReason"
            label={t("decide.total_reason")}
            help={t("decide.total_reason_help")}
            rows={2}
          />
        ) : null}
      </FormSection>
    </CommandForm>
  );
}

function MatchForm({ code, row, record, match }: Props) {
  const t = useTranslations("bank-statements.line");
  return (
    <CommandForm
      schema={bankLineMatchSchema}
      action={asAction(match)}
      defaultValues={{ code, row: String(row), record }}
      submitLabel={t("do_match")}
      kind="plain"
    >
      <FormSection title={t("match")}>
        <TextField name="record" label={t("record")} help={t("record_help")} width="medium" />
      </FormSection>
    </CommandForm>
  );
}

function DismissForm({ code, row, decide }: Props) {
  const t = useTranslations("bank-statements");
  return (
    <CommandForm
      schema={lineDecisionSchema}
      action={asAction(decide)}
      idempotent
      defaultValues={{ code, step: "dismissal", rows: [String(row)], reason: "" }}
      submitLabel={t("line.dismiss")}
      kind="plain"
    >
      <FormSection title={t("line.dismiss")} help={t("line.dismiss_lead")}>
        <TextAreaField name="reason" label={t("decide.reason")} rows={2} />
      </FormSection>
    </CommandForm>
  );
}
