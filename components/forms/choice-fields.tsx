"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { Field, FieldGroup, HelpAndError, OptionalMark } from "./field";
import { type FieldProps, useField } from "./form-context";

export type Choice = { value: string; label: string; help?: string | undefined; group?: string | undefined };
type ChoiceProps = FieldProps & { options: readonly Choice[] };

function grouped(options: readonly Choice[]): [string, Choice[]][] {
  const groups = new Map<string, Choice[]>();
  for (const option of options) groups.set(option.group ?? "", [...(groups.get(option.group ?? "") ?? []), option]);
  return [...groups];
}

function Options({ options }: { options: readonly Choice[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

/** One of many; the browser's own list, which can be typed into. Options with the same `group` stand together. */
export function SelectField({ options, ...props }: ChoiceProps) {
  const t = useTranslations("forms");
  const { name, id, error, attributes } = useField(props);
  const { register } = useFormContext();
  return (
    <Field {...props} id={id} error={error}>
      <select className="control" required={!props.optional} {...register(name)} {...attributes}>
        <option value="">{props.optional ? t("none") : t("choose")}</option>
        {grouped(options).map(([group, members]) =>
          group === "" ? (
            <Options key={group} options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

function ChoiceList({
  type,
  name,
  id,
  options,
}: {
  type: "radio" | "checkbox";
  name: string;
  id: string;
  options: readonly Choice[];
}) {
  const { register } = useFormContext();
  return options.map((option, index) => (
    <label className="choice" key={option.value} htmlFor={`${id}-${index}`}>
      <input type={type} value={option.value} id={`${id}-${index}`} {...register(name)} />
      <span>
        {option.label}
        {option.help ? <span className="field-help">{option.help}</span> : null}
      </span>
    </label>
  ));
}

/** One of a few, all in view. */
export function RadioField({ options, ...props }: ChoiceProps) {
  const { name, id, error } = useField(props);
  return (
    <FieldGroup {...props} id={id} error={error}>
      <ChoiceList type="radio" name={name} id={id} options={options} />
    </FieldGroup>
  );
}

/** Any of a few; the value is a list. Its default value must be a list too. */
export function CheckboxGroupField({ options, ...props }: ChoiceProps) {
  const { name, id, error } = useField(props);
  return (
    <FieldGroup {...props} id={id} error={error}>
      <ChoiceList type="checkbox" name={name} id={id} options={options} />
    </FieldGroup>
  );
}

/** Yes or no; the value is a boolean. */
export function CheckboxField(props: FieldProps) {
  const { name, id, error, attributes } = useField(props);
  const { register } = useFormContext();
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <HelpAndError id={id} help={props.help} error={error} />
      <label className="choice" htmlFor={id}>
        <input type="checkbox" {...register(name)} {...attributes} />
        <span>
          {props.label}
          <OptionalMark optional={props.optional} />
        </span>
      </label>
    </div>
  );
}
