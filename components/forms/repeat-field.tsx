"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useMemo, useRef } from "react";
import { type FieldValues, useFieldArray } from "react-hook-form";
import { FieldGroup } from "./field";
import { type FieldProps, RowContext, useField } from "./form-context";

type Props = FieldProps & {
  /** What one row is called: 'Budget line'. */
  rowLabel: string;
  /** Values of a new row; every field of a row needs one. */
  emptyRow: FieldValues;
  max?: number;
  /** Stands at the foot: a `RepeatSum`. */
  foot?: ReactNode;
  /** One row's fields, named by their place in the row. */
  children: ReactNode;
};

function Row({
  prefix,
  label,
  remove,
  children,
}: {
  prefix: string;
  label: string;
  remove: () => void;
  children: ReactNode;
}) {
  const t = useTranslations("forms");
  const outer = useContext(RowContext);
  const row = useMemo(
    () => ({ prefix: `${prefix}.`, label: outer.label === "" ? label : `${outer.label} · ${label}` }),
    [prefix, label, outer.label],
  );
  return (
    <fieldset className="repeat-row">
      <legend className="sr-only">{label}</legend>
      <div className="repeat-head">
        <span aria-hidden="true">{label}</span>
        <button
          className="button button-quiet"
          type="button"
          onClick={remove}
          aria-label={t("remove_row", { row: label })}
        >
          {t("remove")}
        </button>
      </div>
      <RowContext value={row}>{children}</RowContext>
    </fieldset>
  );
}

/** Rows of the same fields: budget lines, targets, contacts. Adding goes to the new row's first field. */
export function RepeatField({ rowLabel, emptyRow, max = 50, foot, children, ...props }: Props) {
  const t = useTranslations("forms");
  const { name, id, error } = useField(props);
  const { fields, append, remove } = useFieldArray({ name });
  const rows = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const add = () => {
    append(emptyRow, { shouldFocus: false });
    requestAnimationFrame(() => {
      rows.current?.querySelector<HTMLElement>(":scope > :last-child :is(input, select, textarea)")?.focus();
    });
  };
  const removeAt = (index: number) => {
    remove(index);
    // The pressed button is gone; without a new place the focus would fall back to the top of the page.
    addButton.current?.focus();
  };
  return (
    <FieldGroup {...props} id={id} error={error}>
      <div className="repeat-rows" ref={rows}>
        {fields.map((row, index) => (
          <Row
            key={row.id}
            prefix={`${name}.${index}`}
            label={t("row", { row: rowLabel, number: index + 1 })}
            remove={() => removeAt(index)}
          >
            {children}
          </Row>
        ))}
      </div>
      <div className="repeat-foot">
        <button className="button" type="button" ref={addButton} onClick={add} disabled={fields.length >= max}>
          + {t("add_row", { row: rowLabel })}
        </button>
        {foot}
      </div>
    </FieldGroup>
  );
}
