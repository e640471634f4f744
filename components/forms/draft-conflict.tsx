"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { type FieldValues, useFormContext } from "react-hook-form";
import { conflictingFields } from "./draft-content";
import { useFormFields } from "./form-context";

type Side = "theirs" | "mine";
export type SavedVersion = { values: FieldValues; by: string };

type Props = {
  id: string;
  /** The content that this form saved last. */
  base: FieldValues;
  saved: SavedVersion;
  /** A field's value in words. */
  words: (name: string, value: unknown) => string;
  goOn: (theirs: FieldValues) => void;
};

/** Both versions, field by field. Nothing is saved before the person has chosen. */
export function DraftConflict({ id, base, saved, words, goOn }: Props) {
  const t = useTranslations("forms.draft.conflict");
  const group = useId();
  const form = useFormContext();
  const { labels } = useFormFields();
  const mine = form.watch();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const rows = conflictingFields(base, mine, saved.values).map(({ name, offered }) => ({
    name,
    side: chosen[name] ?? offered,
    label: labels.get(name) ?? name,
  }));
  const finish = () => {
    for (const { name, side } of rows) if (side === "theirs") form.setValue(name, saved.values[name]);
    goOn(saved.values);
  };
  const choice = (name: string, side: Side, checked: boolean, value: unknown, label: string) => (
    <td>
      <label className="choice">
        <input
          type="radio"
          name={`${group}-${name}`}
          checked={checked}
          onChange={() => setChosen({ ...chosen, [name]: side })}
          aria-label={`${label}: ${t(side)}`}
        />
        <span className="draft-words">
          <span className="draft-side">{t(side)}</span>
          {words(name, value) || t("empty")}
        </span>
      </label>
    </td>
  );
  return (
    <section className="notice notice-warn draft-conflict" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("title")}</h2>
      <p>{rows.length === 0 ? t("same") : t("by", { name: saved.by })}</p>
      {rows.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("field")}</th>
              <th scope="col">{t("theirs")}</th>
              <th scope="col">{t("mine")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, side, label }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                {choice(name, "theirs", side === "theirs", saved.values[name], label)}
                {choice(name, "mine", side === "mine", mine[name], label)}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="form-actions">
        <button className="button" type="button" onClick={finish}>
          {t("go_on")}
        </button>
      </div>
    </section>
  );
}
