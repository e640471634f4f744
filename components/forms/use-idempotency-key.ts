"use client";

import { useCallback, useRef } from "react";
import { newKey } from "./new-key";

/** The key of a form's command: made at the first sending, kept through refusals, new after a success. */
export function useIdempotencyKey(wanted: boolean) {
  const key = useRef<string | null>(null);
  const added = useCallback(() => {
    if (!wanted) return {};
    key.current ??= newKey();
    return { idempotencyKey: key.current };
  }, [wanted]);
  const renewKey = useCallback(() => {
    key.current = null;
  }, []);
  return { added, renewKey };
}
