"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { type FieldValues, useFormContext, useFormState } from "react-hook-form";
import type { z } from "zod";
import type { FieldError } from "@/core/kernel/domain-error";
import type { FormResult } from "@/core/kernel/form-result";
import { issueErrors } from "@/core/kernel/issue-codes";
import { differingFields } from "./draft-content";
import { useFormFields } from "./form-context";

const PAUSE = 2_000;
const AGAIN = 10_000;

/** How it stands with the saving of a draft. `typing` waits for a pause; `failed` tries again by itself. */
export type DraftState =
  | { kind: "quiet" | "typing" | "saving" | "stale" | "signed" }
  | { kind: "saved"; at: string }
  | { kind: "incomplete"; count: number }
  | { kind: "failed" | "refused"; error: FieldError };

type Options = {
  schema: z.ZodType;
  /** The very action of the form's button. */
  action: (input: unknown) => Promise<FormResult>;
  /** The content that was saved last. */
  base: RefObject<FieldValues>;
  /** Called when something was saved. */
  onSaved: () => void;
};

function stateAfter(result: FormResult | null): DraftState {
  if (result === null) return { kind: "failed", error: { field: null, code: "unreachable" } };
  if (result.ok) return { kind: "saved", at: result.kept?.at ?? "" };
  const [error = { field: null, code: "unexpected" }] = result.errors;
  if (error.code === "stale") return { kind: "stale" };
  if (error.code === "project.signed") return { kind: "signed" };
  const isPassing = ["not_signed_in", "try_again", "fault"].includes(error.code);
  return { kind: isPassing ? "failed" : "refused", error };
}

/**
 * Saves the form about it two seconds after the last key, when it is complete, by the action of its button. What cannot
 * be saved stays typed; another's version is never overwritten: `stale` waits for the person's choice (`goOn`).
 */
export function useAutosave({ schema, action, base, onSaved }: Options) {
  const form = useFormContext();
  const router = useRouter();
  const { doubts, traffic } = useFormFields();
  const [state, setState] = useState<DraftState>({ kind: "quiet" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const isSaved = () => differingFields(base.current, form.getValues()).length === 0;

  const save = async () => {
    const typed = structuredClone(form.getValues());
    const input = { ...typed, ifSigned: "refuse" };
    const parsed = schema.safeParse(input);
    const count = parsed.success ? doubts.size : issueErrors(parsed.error, input).length;
    if (count > 0) return setState({ kind: "incomplete", count });
    setState({ kind: "saving" });
    const result = await action(input).catch(() => null);
    const next = stateAfter(result);
    if (result?.ok && result.kept) {
      base.current = typed;
      form.setValue("revision", String(result.kept.revision));
      onSaved();
    }
    if (next.kind === "stale") router.refresh();
    if (next.kind !== "saved" || isSaved()) return setState(next);
    later(PAUSE);
  };

  const later = (wait: number) => {
    clearTimeout(timer.current);
    setState({ kind: "typing" });
    timer.current = setTimeout(() => {
      if (traffic.sending || traffic.saving) return later(PAUSE);
      traffic.saving = save().finally(() => {
        traffic.saving = null;
      });
    }, wait);
  };

  const typed = useEffectEvent(() => {
    if (state.kind === "stale" || state.kind === "signed" || state.kind === "saving") return;
    if (!isSaved()) return later(PAUSE);
    clearTimeout(timer.current);
    if (state.kind !== "saved") setState({ kind: "quiet" });
  });
  const { watch } = form;
  useEffect(() => {
    // What an earlier visit typed and did not save has just been put back.
    typed();
    return watch(() => typed()).unsubscribe;
  }, [watch]);
  useEffect(() => () => clearTimeout(timer.current), []);

  useTryingAgain(state.kind === "failed", () => later(0));
  useStaleSending(() => {
    clearTimeout(timer.current);
    setState({ kind: "stale" });
    router.refresh();
  });

  /** The person has chosen: what the form holds now is typed over `theirs`, and is saved. */
  const goOn = (theirs: FieldValues) => {
    base.current = theirs;
    form.setValue("revision", theirs.revision);
    form.clearErrors();
    if (isSaved()) setState({ kind: "quiet" });
    else later(0);
  };
  return { state, goOn };
}

/** After a failure: when the line is back, when the person returns from signing in, and every ten seconds. */
function useTryingAgain(failed: boolean, run: () => void) {
  const again = useEffectEvent(run);
  useEffect(() => {
    if (!failed) return;
    const attempt = () => again();
    const clock = setInterval(attempt, AGAIN);
    window.addEventListener("online", attempt);
    window.addEventListener("focus", attempt);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", attempt);
      window.removeEventListener("focus", attempt);
    };
  }, [failed]);
}

/** The button was refused because somebody else had saved: the same conflict. */
function useStaleSending(run: () => void) {
  const { errors } = useFormState();
  const root = Object.values((errors.root ?? {}) as Record<string, { type?: unknown } | undefined>);
  const isStale = root.some((fault) => fault?.type === "stale");
  const found = useEffectEvent(run);
  useEffect(() => {
    if (isStale) found();
  }, [isStale]);
}
