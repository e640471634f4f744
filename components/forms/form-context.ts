"use client";

import { createContext, useContext, useEffect, useId } from "react";
import { get, useFormContext, useFormState } from "react-hook-form";
import { useFaultText } from "./fault-text";
import type { Fault } from "./form-faults";

export type FormFields = {
  formId: string;
  /** What the summary calls each field. */
  labels: Map<string, string>;
  /** Fields whose figure awaits a yes from the person; the form is not sent before. */
  doubts: Set<string>;
  /** One thing at a time: the person's own sending, and a draft that saves itself. */
  traffic: { sending: boolean; saving: Promise<void> | null };
};

export const newFields = (formId: string): FormFields => ({
  formId,
  labels: new Map(),
  doubts: new Set(),
  traffic: { sending: false, saving: null },
});

export const FormFieldsContext = createContext<FormFields | null>(null);

/** Inside a repeated row: what its fields' names begin with, and what the row is called. */
export const RowContext = createContext<{ prefix: string; label: string }>({ prefix: "", label: "" });

export function useFormFields(): FormFields {
  const fields = useContext(FormFieldsContext);
  if (!fields) throw new Error("A field stands outside of a CommandForm.");
  return fields;
}

export type FieldProps = {
  /** The field's place in the schema; inside a RepeatField its place in the row. */
  name: string;
  label: string;
  help?: string | undefined;
  optional?: boolean;
  width?: "short" | "medium" | "full";
};

/** Id of a field's control, so that the summary can point at it. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(".", "-")}`;
}

/** What every field needs: its full name, the ids that tie label, help and error to it, and its error's words. */
export function useField({ name: ownName, label, help }: FieldProps) {
  const { formId, labels } = useFormFields();
  const row = useContext(RowContext);
  const name = row.prefix + ownName;
  const id = controlId(formId, name);
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  const found: (Fault & { root?: Fault }) | undefined = get(errors, name);
  const fault = found?.root ?? found;
  const text = useFaultText();
  const calledInSummary = row.label === "" ? label : `${row.label} · ${label}`;
  useEffect(() => {
    labels.set(name, calledInSummary);
    return () => void labels.delete(name);
  }, [labels, name, calledInSummary]);
  const error = fault?.type
    ? text({ code: fault.type, ...(fault.params ? { params: fault.params } : {}) }, label)
    : null;
  const described = [help ? `${id}-help` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    name,
    id,
    error,
    attributes: {
      id,
      "aria-invalid": error ? (true as const) : undefined,
      "aria-describedby": described === "" ? undefined : described,
    },
  };
}

export function useFormId(): string {
  return `f${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
}
