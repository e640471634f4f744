"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RadioField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { useField } from "@/components/forms/form-context";
import { ShowWhen } from "@/components/forms/show-when";
import { TextAreaField } from "@/components/forms/text-field";
import { lineDecisionSchema } from "@/core/bank-statements/line-decisions";
import type { FormResult } from "@/core/kernel/form-result";

type Props = {
  code: string;
  /** The lines that match, how many and how much in yuan. */
  matched: { count: number; amount: string };
  /** Totals do not agree, and nobody has said why yet. */
  needsReason: boolean;
  action: (input: never) => Promise<FormResult>;
  children: ReactNode;
};

/** The table of lines with its boxes, and below it what to do with them. */
export function DecisionForm({ code, matched, needsReason, action, children }: Props) {
  const t = useTranslations("bank-statements.decide");
  return (
    <CommandForm
      schema={lineDecisionSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{
        ...{ code, rows: [], reason: "", totalReason: "" },
        step: matched.count > 0 ? "matched" : "chosen",
      }}
      submitLabel={t("do")}
    >
      <ChosenRows label={t("rows")}>{children}</ChosenRows>
      <RadioField
        name="step"
        label={t("step")}
        options={[
          { value: "matched", label: matched.count > 0 ? t("matched", matched) : t("matched_none") },
          { value: "chosen", label: t("chosen"), help: t("chosen_help") },
          { value: "dismissal", label: t("dismissal") },
        ]}
      />
      <ShowWhen name="step" is={["dismissal"]}>
        <TextAreaField name="reason" label={t("reason")} rows={2} width="medium" />
      </ShowWhen>
      {needsReason ? (
        <ShowWhen name="step" is={["matched", "chosen"]}>
          <TextAreaField
            name="totalReason"
            label={t("total_reason")}
            help={t("total_reason_help")}
            rows={2}
            width="medium"
          />
        </ShowWhen>
      ) : null}
    </CommandForm>
  );
}

/** The boxes answer one question together: an error about them stands above the table, and the summary leads here. */
function ChosenRows({ label, children }: { label: string; children: ReactNode }) {
  const { id, error } = useField({ name: "rows", label });
  return (
    <fieldset id={id} tabIndex={-1} className="min-w-0" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="sr-only">{label}</legend>
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}
