"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef } from "react";
import { type FieldValues, FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import type { FormResult } from "@/core/kernel/form-result";
import { ErrorSummary } from "./error-summary";
import { FormFieldsContext, newFields, useFormId } from "./form-context";
import { listFaults, schemaResolver } from "./form-faults";
import { useHydrated } from "./use-hydrated";
import { useIdempotencyKey } from "./use-idempotency-key";
import { useSending } from "./use-sending";

export type CommandFormProps<Schema extends z.ZodType> = {
  /** The same schema that the server parses with. */
  schema: Schema;
  /** Server action. It gets what was typed (the schema's input), never what the schema made of it. */
  action: (input: z.input<Schema>) => Promise<FormResult>;
  defaultValues?: FieldValues;
  submitLabel: string;
  kind?: "primary" | "danger" | "plain";
  /** Adds `idempotencyKey` to the input: made once for this form, so that a second sending repeats nothing. */
  idempotent?: boolean;
  /** Stays on the page for the next command of its kind: empties itself once one was given. */
  again?: boolean;
  cancelHref?: string;
  children?: ReactNode;
};

/**
 * A form that gives one command. Wrong input is named in a summary, which takes the focus, and in the same words beside
 * each field; nothing typed is lost; a second click while it is under way does nothing; on success the page goes to `goTo`.
 * Stands inside `FormMessages`.
 */
export function CommandForm<Schema extends z.ZodType>(props: CommandFormProps<Schema>) {
  const {
    schema,
    action,
    defaultValues,
    submitLabel,
    kind = "primary",
    idempotent,
    again,
    cancelHref,
    children,
  } = props;
  const t = useTranslations("forms");
  const formId = useFormId();
  const ready = useHydrated();
  const summary = useRef<HTMLDivElement>(null);
  const { added, renewKey } = useIdempotencyKey(idempotent ?? false);
  const resolver = useMemo(() => schemaResolver(schema, added), [schema, added]);
  const form = useForm<FieldValues>({
    resolver,
    defaultValues: defaultValues ?? {},
    // Not on blur: a message that goes away between press and release of a button moves the button from under the hand.
    reValidateMode: "onChange",
    shouldFocusError: false,
  });
  const fields = useMemo(() => newFields(formId), [formId]);
  const { send, sending } = useSending({
    form,
    action: action as (input: unknown) => Promise<FormResult>,
    fields,
    renewKey,
    again: again ?? false,
    showSummary: () => requestAnimationFrame(() => summary.current?.focus()),
  });
  return (
    <FormFieldsContext value={fields}>
      <FormProvider {...form}>
        <form className="form" method="post" noValidate onSubmit={send}>
          <ErrorSummary faults={listFaults(form.formState.errors)} summary={summary} />
          {/* Until the script runs, typing would be lost and a click would send nothing: the fields wait for it. */}
          <fieldset className="form-fields" disabled={!ready}>
            {children}
            <div className="form-actions">
              <button
                className={kind === "plain" ? "button" : `button button-${kind}`}
                type="submit"
                aria-disabled={sending || undefined}
              >
                {sending ? t("sending") : submitLabel}
              </button>
              {cancelHref ? (
                <a className="button button-quiet" href={cancelHref}>
                  {t("cancel")}
                </a>
              ) : null}
            </div>
          </fieldset>
        </form>
      </FormProvider>
    </FormFieldsContext>
  );
}
