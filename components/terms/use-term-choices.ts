"use client";

import { useTranslations } from "next-intl";
import type { Choice } from "@/components/forms/choice-fields";

/** The choices of a code list in the reader's language; the words are `terms.<list>.<code>`. */
export function useTermChoices() {
  const t = useTranslations("terms");
  return (list: string, codes: readonly string[]): Choice[] =>
    codes.map((code) => ({ value: code, label: t(`${list}.${code}`) }));
}
