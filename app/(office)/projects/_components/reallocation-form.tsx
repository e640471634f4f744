"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import { LineFields } from "@/components/money/line-fields";
import type { FormResult } from "@/core/kernel/form-result";
import type { FreeLine } from "@/core/money/free-balances";
import { reallocationSchema } from "@/core/reallocations/reallocation";
import { lineDefaults } from "./money-forms";

type Props = {
  projectCode: string;
  lines: readonly FreeLine[];
  /** The projects that the money may go to. */
  targets: readonly { code: string; title: string }[];
  action: (input: never) => Promise<FormResult>;
};

/** Money of this project for another one of the county. */
export function ReallocationForm({ projectCode, lines, targets, action }: Props) {
  const t = useTranslations("money");
  return (
    <CommandForm
      schema={reallocationSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      idempotent
      defaultValues={{ ...lineDefaults(projectCode, lines), toProjectCode: "", reason: "" }}
      submitLabel={t("steps.reallocation.do")}
      cancelHref={`/projects/${projectCode}`}
    >
      <SelectField
        name="toProjectCode"
        label={t("fields.to_project")}
        help={t("fields.to_project_help")}
        options={targets.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        width="full"
      />
      <LineFields lines={lines} step="reallocation" />
      <TextAreaField name="reason" label={t("fields.reason")} rows={2} />
    </CommandForm>
  );
}
