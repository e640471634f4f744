"use client";

import { useRouter } from "next/navigation";
import { type SyntheticEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { FieldError } from "@/core/kernel/domain-error";
import type { FormResult } from "@/core/kernel/form-result";
import { faultOf } from "./form-faults";
import { newKey } from "./new-key";

type Sending = {
  form: UseFormReturn<FieldValues>;
  action: (input: unknown) => Promise<FormResult>;
  doubts: ReadonlySet<string>;
  idempotent: boolean;
  showSummary: () => void;
};

/** Sends a form once at a time, shows what the server refused, follows where it leads. */
export function useSending({ form, action, doubts, idempotent, showSummary }: Sending) {
  const router = useRouter();
  const key = useRef<string | null>(null);
  // A ref, not the state: two clicks within one frame see the same state.
  const underWay = useRef(false);
  const [sending, setSending] = useState(false);

  const refuse = (errors: readonly FieldError[]) => {
    // Dots in the root's name keep several refusals of the whole form apart.
    errors.forEach((error, index) => {
      const name = error.field ?? `root.${index}`;
      form.setError(name as "root", faultOf(error));
    });
    showSummary();
  };

  const perform = async (values: FieldValues) => {
    if (doubts.size > 0) return refuse([...doubts].map((field) => ({ field, code: "money.doubt" })));
    if (idempotent) key.current ??= newKey();
    const input = idempotent ? { ...values, idempotencyKey: key.current } : values;
    // The request itself failed: the line is down or the server restarts. What was typed stays.
    const result = await action(input).catch(() => null);
    if (result === null) return refuse([{ field: null, code: "unreachable" }]);
    if (!result.ok) return refuse(result.errors);
    key.current = null;
    if (result.goTo) router.push(result.goTo);
    router.refresh();
  };

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (underWay.current) return;
    underWay.current = true;
    setSending(true);
    try {
      form.clearErrors();
      await form.handleSubmit(perform, showSummary)();
    } finally {
      underWay.current = false;
      setSending(false);
    }
  };

  return { send, sending };
}
