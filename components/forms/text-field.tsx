"use client";

import { useFormContext } from "react-hook-form";
import { Field } from "./field";
import { type FieldProps, useField } from "./form-context";

type TextProps = FieldProps & {
  type?: "text" | "email" | "tel" | "password";
  autoComplete?: string;
  unit?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
};

/** One line of text. */
export function TextField({ type = "text", autoComplete = "off", unit, inputMode, ...props }: TextProps) {
  const { name, id, error, attributes } = useField(props);
  const { register } = useFormContext();
  return (
    <Field {...props} id={id} error={error}>
      <input
        className="control"
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        required={!props.optional}
        {...register(name)}
        {...attributes}
      />
      {unit ? <span className="field-unit">{unit}</span> : null}
    </Field>
  );
}

/** A count or a measure with its unit; typed digits, full-width ones too. Its schema is `typedNumber`. */
export function NumberField({ width = "short", ...props }: FieldProps & { unit?: string; decimals?: boolean }) {
  const { decimals, ...rest } = props;
  return <TextField {...rest} width={width} inputMode={decimals ? "decimal" : "numeric"} />;
}

/** Several lines; grows with what is typed. */
export function TextAreaField({ rows = 4, ...props }: FieldProps & { rows?: number }) {
  const { name, id, error, attributes } = useField(props);
  const { register } = useFormContext();
  return (
    <Field {...props} id={id} error={error}>
      <textarea className="control" rows={rows} required={!props.optional} {...register(name)} {...attributes} />
    </Field>
  );
}
