"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import type { FormResult } from "@/core/kernel/form-result";
import { tokenRevocationSchema } from "@/core/people/api-token";

type Props = {
  tokenId: number;
  label: string;
  action: (input: z.input<typeof tokenRevocationSchema>) => Promise<FormResult>;
};

/** Ends one token at once. */
export function RevokeButton({ tokenId, label, action }: Props) {
  const t = useTranslations("tokens");
  return (
    <CommandForm
      schema={tokenRevocationSchema}
      action={action}
      defaultValues={{ tokenId }}
      submitLabel={t("revoke_named", { label })}
      kind="danger"
    />
  );
}
