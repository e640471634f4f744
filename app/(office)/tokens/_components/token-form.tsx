"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { Notice } from "@/components/ui/notice";
import type { FormResult } from "@/core/kernel/form-result";
import { apiTokenSchema } from "@/core/people/api-token";

type Typed = z.input<typeof apiTokenSchema>;
type Props = { action: (input: Typed) => Promise<FormResult>; lastDay: string };

/** Makes a token and shows it this once. */
export function TokenForm({ action, lastDay }: Props) {
  const t = useTranslations("tokens");
  const [token, setToken] = useState<string | null>(null);
  const make = async (typed: Typed) => {
    setToken(null);
    const result = await action(typed);
    if (result.ok) setToken(result.shown ?? null);
    return result;
  };
  return (
    <>
      {token ? (
        <Notice tone="warn" title={t("shown_once")} live>
          <code className="token">{token}</code>
        </Notice>
      ) : null}
      <CommandForm
        schema={apiTokenSchema}
        action={make}
        defaultValues={{ label: "", lastDay }}
        submitLabel={t("create")}
        idempotent
      >
        <TextField name="label" label={t("label")} help={t("label_help")} />
        <DateField name="lastDay" label={t("last_day")} help={t("last_day_help")} />
      </CommandForm>
    </>
  );
}
