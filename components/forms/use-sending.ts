"use client";

import { useRouter } from "next/navigation";
import { type SyntheticEvent, useEffect, useState, useTransition } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { FieldError } from "@/core/kernel/domain-error";
import { type FormResult, refused } from "@/core/kernel/form-result";
import { failureCode } from "./failure-code";
import type { FormFields } from "./form-context";
import { faultOf } from "./form-faults";

type Sending = {
  form: UseFormReturn<FieldValues>;
  action: (input: unknown) => Promise<FormResult>;
  fields: FormFields;
  /** Called when the command was given: the next sending is another command. */
  renewKey: () => void;
  /** The form stays for the next command of its kind and begins it empty. */
  again: boolean;
  showSummary: () => void;
};

/** Sends a form once at a time, shows what the server refused, follows where it leads. */
export function useSending({ form, action, fields, renewKey, again, showSummary }: Sending) {
  const router = useRouter();
  // Not the state: two clicks within one frame see the same state.
  const { doubts, traffic } = fields;
  const [sending, setSending] = useState(false);
  const [leaving, startLeaving] = useTransition();

  // Free again only when the next page stands: a click in between would give the command a second time.
  useEffect(() => {
    if (!sending && !leaving) traffic.sending = false;
  }, [sending, leaving, traffic]);

  const refuse = (errors: readonly FieldError[]) => {
    // Refusals of the whole form are numbered, so that none hides another.
    errors.forEach((error, index) => {
      const name = error.field ?? `root.${index}`;
      form.setError(name as "root", faultOf(error));
    });
    showSummary();
  };

  const perform = async (values: FieldValues) => {
    if (doubts.size > 0) return refuse([...doubts].map((field) => ({ field, code: "money.doubt" })));
    // The request itself failed: the line is down, say, or the server restarts. What was typed stays.
    const result = await action(values).catch((failure: unknown) => refused(failureCode(failure)));
    if (!result.ok) {
      // A gate that blocks raises flags; the page beside the form shows them.
      if (result.errors.some(({ params }) => params?.flag)) startLeaving(() => router.refresh());
      return refuse(result.errors);
    }
    renewKey();
    if (again) form.reset();
    const { goTo } = result;
    startLeaving(() => {
      if (goTo) router.push(goTo);
      router.refresh();
    });
  };

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (traffic.sending) return;
    traffic.sending = true;
    setSending(true);
    try {
      // A draft that is just being saved gives the form the revision that this sending must name.
      await traffic.saving;
      form.clearErrors();
      await form.handleSubmit(perform, showSummary)();
    } finally {
      setSending(false);
    }
  };

  return { send, sending: sending || leaving };
}
