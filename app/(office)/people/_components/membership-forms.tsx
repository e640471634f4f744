"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { type Choice, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { TextAreaField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { roles } from "@/core/kernel/roles";
import { membershipEndSchema, membershipGrantSchema } from "@/core/people/membership-grant";

type GrantProps = {
  signInName: string;
  offices: readonly Choice[];
  action: (input: z.input<typeof membershipGrantSchema>) => Promise<FormResult>;
};

/** A role in an office for this person. */
export function GrantForm({ signInName, offices, action }: GrantProps) {
  const t = useTranslations("people");
  const role = useTranslations("roles");
  return (
    <CommandForm
      schema={membershipGrantSchema}
      action={action}
      defaultValues={{ signInName, officeCode: "", role: "", reason: "" }}
      submitLabel={t("grant")}
    >
      <SelectField name="officeCode" label={t("office")} options={offices} />
      <SelectField name="role" label={t("role")} options={roles.map((value) => ({ value, label: role(value) }))} />
      <TextAreaField name="reason" label={t("reason")} rows={2} />
    </CommandForm>
  );
}

type EndProps = {
  memberships: readonly Choice[];
  action: (input: z.input<typeof membershipEndSchema>) => Promise<FormResult>;
};

/** Takes one of the person's roles back. */
export function EndForm({ memberships, action }: EndProps) {
  const t = useTranslations("people");
  return (
    <CommandForm
      schema={membershipEndSchema}
      action={action}
      defaultValues={{ membershipId: "", reason: "" }}
      submitLabel={t("end")}
      kind="danger"
    >
      <SelectField name="membershipId" label={t("membership")} options={memberships} />
      <TextAreaField name="reason" label={t("reason")} help={t("end_help")} rows={2} />
    </CommandForm>
  );
}
