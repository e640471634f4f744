"use client";

import { useTranslations } from "next-intl";
import { type Fen, formatIn, formatYuan } from "@/core/kernel/money";
import { Field } from "./field";
import { type FieldProps, useField } from "./form-context";
import { readableUnit } from "./typed-money";
import { useMoney } from "./use-money";

type Props = FieldProps & {
  unit?: "yuan" | "wan";
  /** Fen that this sum should resemble (the budget, the last payment); a figure far from it is asked about. */
  typical?: bigint | null;
};

function useAmountText() {
  const t = useTranslations("forms.units");
  return (fen: Fen): string => {
    const unit = readableUnit(fen);
    const exact = `${formatYuan(fen)} ${t("yuan")}`;
    if (unit === "yuan") return exact;
    return `${exact} (${formatIn(fen, unit, 10).replace(/\.?0+$/, "")} ${t(unit)})`;
  };
}

/**
 * A sum, typed in 元 or 万元 ('1,234.50', '12万', '1.5亿'), echoed as it was understood. A figure that looks as if the
 * units had been mixed up is asked about before it is sent. The value is a string that `typedAmount` reads.
 */
export function MoneyField({ unit = "yuan", typical = null, width = "medium", ...props }: Props) {
  const t = useTranslations("forms");
  const { name, id, error, attributes } = useField(props);
  const { shown, fen, doubt, instead, left, type, confirm, takeInstead, leave, control } = useMoney(
    name,
    unit,
    typical,
  );
  const amount = useAmountText();
  return (
    <Field {...props} width={width} id={id} error={error}>
      <div className="w-full">
        <div className="money-entry">
          <input
            className="control control-money"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            required={!props.optional}
            value={shown.text}
            ref={control}
            onChange={(event) => type({ ...shown, text: event.target.value })}
            onBlur={leave}
            {...attributes}
          />
          <select
            className="control"
            aria-label={t("unit_of", { field: props.label })}
            value={shown.unit}
            onChange={(event) => type({ ...shown, unit: event.target.value === "wan" ? "wan" : "yuan" })}
          >
            <option value="yuan">{t("units.yuan")}</option>
            <option value="wan">{t("wan_option")}</option>
          </select>
        </div>
        <output className="field-echo" htmlFor={id}>
          {fen === null ? "" : `= ${amount(fen)}`}
        </output>
        {doubt && instead !== null && fen !== null && (left || error) ? (
          <div className="notice notice-warn" role="alert">
            <strong>{t(`doubt.${doubt}`, { amount: amount(fen) })}</strong>
            <div className="form-actions">
              <button className="button" type="button" onClick={confirm}>
                {t("doubt.right")}
              </button>
              <button className="button" type="button" onClick={takeInstead}>
                {t("doubt.instead", { amount: amount(instead) })}
              </button>
            </div>
          </div>
        ) : null}
      </div>
    </Field>
  );
}
