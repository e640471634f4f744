"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { parseTypedDate } from "@/core/kernel/typed-date";
import { Field } from "./field";
import { type FieldProps, useField } from "./form-context";

/**
 * A date typed without leaving the keyboard: 20060501, 2006/5/1, 2006年5月1日. Becomes 2006-05-01 on leaving the field.
 * A native date picker would take three stops and the browser's own order of day and month. Its schema is `typedDate`.
 */
export function DateField({ width = "short", ...props }: FieldProps) {
  const t = useTranslations("forms");
  const help = props.help ?? t("date_help");
  const { name, id, error, attributes } = useField({ ...props, help });
  const { register, setValue } = useFormContext();
  const typed = register(name, {
    onBlur: (event: { target: { value: string } }) => {
      const iso = parseTypedDate(event.target.value);
      if (iso !== null && iso !== event.target.value) setValue(name, iso, { shouldDirty: true });
    },
  });
  return (
    <Field {...props} help={help} width={width} id={id} error={error}>
      <input
        className="control"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        required={!props.optional}
        {...typed}
        {...attributes}
      />
    </Field>
  );
}
