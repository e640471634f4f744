"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FieldProps } from "./form-context";

type Shown = Pick<FieldProps, "label" | "help" | "optional" | "width"> & { id: string; error: string | null };

export function fieldClass(error: string | null, width: FieldProps["width"]): string {
  return `field${width && width !== "full" ? ` field-${width}` : ""}${error ? " field-wrong" : ""}`;
}

/** Marks what may stay empty; everything else must be filled in. */
export function OptionalMark({ optional }: { optional: boolean | undefined }) {
  const t = useTranslations("forms");
  return optional ? <span className="field-optional"> {t("optional")}</span> : null;
}

export function HelpAndError({ id, help, error }: { id: string; help: string | undefined; error: string | null }) {
  return (
    <>
      {help ? (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** Label, help and error around one control. The error stands above the control, where a phone's keyboard leaves it in view. */
export function Field({ label, help, optional, width, id, error, children }: Shown & { children: ReactNode }) {
  return (
    <div className={fieldClass(error, width)}>
      <label htmlFor={id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <HelpAndError id={id} help={help} error={error} />
      <div className="field-control">{children}</div>
    </div>
  );
}

/** The same around several controls that answer one question. The group takes the focus from the error summary. */
export function FieldGroup({ label, help, optional, width, id, error, children }: Shown & { children: ReactNode }) {
  const described = [help ? `${id}-help` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={fieldClass(error, width)} id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend>
        {label}
        <OptionalMark optional={optional} />
      </legend>
      <HelpAndError id={id} help={help} error={error} />
      {children}
    </fieldset>
  );
}
