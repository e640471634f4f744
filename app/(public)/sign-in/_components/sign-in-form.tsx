"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CommandForm } from "@/components/forms/command-form";
import { TextField } from "@/components/forms/text-field";
import { type FormResult, refused } from "@/core/kernel/form-result";
import { signInSchema } from "@/core/people/sign-in";

/** Proves the password to next-auth, which sets the cookie; a refusal comes back as a code in the address it answers. */
async function signIn(typed: z.input<typeof signInSchema>): Promise<FormResult> {
  const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
  const answer = await fetch("/api/auth/callback/credentials", {
    method: "POST",
    body: new URLSearchParams({ ...typed, csrfToken, json: "true" }),
  });
  const { url } = await answer.json();
  const refusal = new URL(url, window.location.href).searchParams.get("error");
  if (answer.ok && !refusal) return { ok: true };
  return refused(refusal ?? "unexpected");
}

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("sign-in");
  const enter = async (typed: z.input<typeof signInSchema>) => {
    const result = await signIn(typed);
    // A whole new document: nothing that was drawn for somebody else stays in this window.
    if (result.ok) window.location.assign(next);
    return result;
  };
  return (
    <CommandForm schema={signInSchema} action={enter} submitLabel={t("submit")}>
      <TextField name="signInName" label={t("name")} autoComplete="username" />
      <TextField name="password" label={t("password")} type="password" autoComplete="current-password" />
    </CommandForm>
  );
}
