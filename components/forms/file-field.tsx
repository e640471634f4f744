"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import { useController } from "react-hook-form";
import { Field } from "./field";
import { type FieldProps, useField } from "./form-context";

type Props = FieldProps & { megabytes?: number; maxFiles?: number; accept?: string };

export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * Papers to attach. The value is a list of Files; choosing again adds to it. Its schema is `attachedFiles` with the
 * same limits, which judges sizes and number here and on the server.
 */
export function FileField({ megabytes = 20, maxFiles = 10, accept, ...props }: Props) {
  const t = useTranslations("forms");
  const help = [props.help, t("file_help", { megabytes, maxFiles })].filter(Boolean).join(" ");
  const { name, id, error, attributes } = useField({ ...props, help });
  const { field } = useController({ name });
  const input = useRef<HTMLInputElement>(null);
  const files: File[] = Array.isArray(field.value) ? field.value : [];
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    const known = new Set(files.map((file) => `${file.name} ${file.size}`));
    field.onChange([...files, ...chosen.filter((file) => !known.has(`${file.name} ${file.size}`))]);
    // Emptied, so that a file taken off the list can be chosen again.
    event.target.value = "";
  };
  const drop = (file: File) => {
    field.onChange(files.filter((other) => other !== file));
    input.current?.focus();
  };
  return (
    <Field {...props} help={help} id={id} error={error}>
      <div className="w-full">
        <label className="button file-button" htmlFor={id}>
          {t("choose_files")}
        </label>
        <input
          className="sr-only"
          type="file"
          multiple={maxFiles > 1}
          accept={accept}
          ref={input}
          onChange={choose}
          {...attributes}
        />
        <ul className="attached" aria-label={t("chosen_files")}>
          {files.map((file) => (
            <li key={`${file.name} ${file.size}`}>
              <span>{file.name}</span>
              <span className="field-unit">{fileSize(file.size)}</span>
              <button
                className="button button-quiet"
                type="button"
                onClick={() => drop(file)}
                aria-label={t("remove_file", { file: file.name })}
              >
                {t("remove")}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Field>
  );
}
