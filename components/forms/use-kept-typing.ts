"use client";

import { type RefObject, useCallback, useEffect, useState } from "react";
import { type FieldValues, useFormContext, useFormState } from "react-hook-form";
import { differingFields } from "./draft-content";

type Kept = { base: FieldValues; typed: FieldValues; at: string };

/** A browser may forbid its storage; then nothing is kept, and nothing else goes wrong. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

/**
 * Keeps what is typed and not saved in this tab (sessionStorage), so that neither a sign-in nor a reload loses it, and
 * puts it back. With it goes `base`, the content that it was typed over. It ends with the tab, or when the form was sent.
 * @param key names the person and the record
 */
export function useKeptTyping(key: string, base: RefObject<FieldValues>) {
  // Its functions stay the same; the object that holds them does not.
  const { getValues, reset, watch } = useFormContext();
  const { isSubmitSuccessful } = useFormState();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);

  const forget = useCallback(() => {
    attempt(() => sessionStorage.removeItem(key));
    setRestoredAt(null);
  }, [key]);

  const keep = useCallback(() => {
    const typed = getValues();
    if (differingFields(base.current, typed).length === 0) return forget();
    const kept: Kept = { base: base.current, typed, at: new Date().toISOString() };
    attempt(() => sessionStorage.setItem(key, JSON.stringify(kept)));
  }, [getValues, base, key, forget]);

  useEffect(() => {
    const kept = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null);
    if (kept && differingFields(base.current, kept.typed).length > 0) {
      base.current = kept.base;
      reset(kept.typed, { keepDefaultValues: true });
      setRestoredAt(kept.at);
    }
    return watch(keep).unsubscribe;
  }, [reset, watch, key, base, keep]);

  useEffect(() => {
    if (isSubmitSuccessful) forget();
  }, [isSubmitSuccessful, forget]);

  return { restoredAt, keep, forget };
}
