"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { type FieldValues, useFormContext, useWatch } from "react-hook-form";
import { type Choice, RadioField, SelectField } from "@/components/forms/choice-fields";
import { CommandForm } from "@/components/forms/command-form";
import { DateField } from "@/components/forms/date-field";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import type { FormResult } from "@/core/kernel/form-result";
import { officeKinds } from "@/core/kernel/roles";
import { officeChangeSchema, officeCreationSchema } from "@/core/offices/office-input";

/** The divisions that an office of each kind can act for; a kind that is not named acts for none. */
export type Places = Partial<Record<string, readonly Choice[]>>;

type Props = {
  action: (input: never) => Promise<FormResult>;
  defaultValues: FieldValues;
  /** Left out when side and division stay. */
  places?: Places | undefined;
  cancelHref: string;
};

/** A new office, or the change of one: then `defaultValues` hold its code and revision. */
export function OfficeForm({ action, defaultValues, places, cancelHref }: Props) {
  const t = useTranslations("offices");
  const isChange = "officeCode" in defaultValues;
  return (
    <CommandForm
      schema={isChange ? officeChangeSchema : officeCreationSchema}
      action={action as (input: unknown) => Promise<FormResult>}
      defaultValues={defaultValues}
      submitLabel={t(isChange ? "save" : "create")}
      cancelHref={cancelHref}
    >
      {places ? <PlaceFields places={places} /> : null}
      <TextField name="nameZh" label={t("name_zh")} />
      <TextField name="nameEn" label={t("name_en")} />
      <DateField name="validFrom" label={t("valid_from")} help={t("valid_from_help")} optional />
      <TextAreaField name="reason" label={t("reason")} help={t("reason_help")} rows={2} />
    </CommandForm>
  );
}

/** Side and division. Another side has other divisions, so the one that was chosen is forgotten. */
function PlaceFields({ places }: { places: Places }) {
  const t = useTranslations("offices");
  const { setValue } = useFormContext();
  const kind: string = useWatch({ name: "kind" });
  const shown = useRef(kind);
  useEffect(() => {
    if (shown.current !== kind) setValue("divisionCode", "");
    shown.current = kind;
  }, [kind, setValue]);
  const options = places[kind];
  return (
    <>
      <RadioField
        name="kind"
        label={t("kind")}
        options={officeKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {options ? (
        <SelectField
          key={kind}
          name="divisionCode"
          label={t("place")}
          help={t("place_help")}
          options={options}
          width="medium"
        />
      ) : null}
    </>
  );
}
