"use client";

import { useTranslations } from "next-intl";
import { CommandForm } from "@/components/forms/command-form";
import { FieldRow, FormSection } from "@/components/forms/form-section";
import { NumberField, TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { projectAcceptanceSchema } from "@/core/projects/project-acceptance";

type Target = { id: number; indicator: string; unit: string | null; target: string | null };
type Props = {
  projectCode: string;
  targets: readonly Target[];
  action: (input: never) => Promise<FormResult>;
  cancelHref: string;
};

/** Acceptance: the actual of every target and who keeps up what was built. */
export function AcceptanceForm({ projectCode, targets, action, cancelHref }: Props) {
  const t = useTranslations("projects.acceptance");
  return (
    <CommandForm
      schema={projectAcceptanceSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={{
        projectCode,
        assetOwner: "",
        actuals: targets.map((target) => ({ targetId: String(target.id), actual: "", reason: "" })),
      }}
      submitLabel={t("do")}
      cancelHref={cancelHref}
    >
      <TextField name="assetOwner" label={t("asset_owner")} help={t("asset_owner_help")} />
      {targets.map((target, index) => (
        <FormSection
          key={target.id}
          title={target.indicator}
          help={t("target", { target: target.target ?? "—", unit: target.unit ?? "" })}
        >
          <FieldRow>
            <NumberField name={`actuals.${index}.actual`} label={t("actual")} optional decimals />
            <TextField name={`actuals.${index}.reason`} label={t("shortfall")} optional width="full" />
          </FieldRow>
        </FormSection>
      ))}
    </CommandForm>
  );
}
