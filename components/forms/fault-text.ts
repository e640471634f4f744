"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";

/** Words of an error code in the user's language, with the field's name in it. An unknown code never shows raw. */
export function useFaultText() {
  const t = useTranslations("errors");
  return useCallback(
    (fault: { code: string; params?: Record<string, string | number> }, label?: string): string =>
      t(t.has(fault.code) ? fault.code : "unexpected", { field: label ?? t("this_field"), ...fault.params }),
    [t],
  );
}
