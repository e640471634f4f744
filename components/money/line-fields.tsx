"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { SelectField } from "@/components/forms/choice-fields";
import { FieldRow } from "@/components/forms/form-section";
import { MoneyField } from "@/components/forms/money-field";
import { useTermChoices } from "@/components/terms/use-term-choices";
import { formatYuan } from "@/core/kernel/money";
import type { FreeChoice, FreeLine, MoneyStep } from "@/core/money/free-balances";

type Props = {
  lines: readonly FreeLine[];
  step: MoneyStep;
  /** The field whose choice says where the money is taken from. */
  by?: string;
};

/** Source, year and amount of a step of money; beside them what is still free of that source and year. */
export function LineFields({ lines, step, by }: Props) {
  const t = useTranslations("money");
  const choices = useTermChoices();
  const source: unknown = useWatch({ name: "source" });
  const fiscalYear: unknown = useWatch({ name: "fiscalYear" });
  const choice: unknown = useWatch({ name: by ?? "source" });
  const line = lines.find((each) => each.source === source && String(each.fiscalYear) === fiscalYear);
  const free = by ? line?.choices?.[choice as FreeChoice] : line?.free;
  const sources = [...new Set(lines.map((each) => each.source))];
  const years = [...new Set(lines.map((each) => String(each.fiscalYear)))].sort();
  return (
    <>
      <FieldRow>
        <SelectField name="source" label={t("fields.source")} options={choices("sources", sources)} />
        <SelectField
          name="fiscalYear"
          label={t("fields.fiscal_year")}
          options={years.map((year) => ({ value: year, label: year }))}
        />
      </FieldRow>
      <p className="field-echo" aria-live="polite">
        {free === undefined ? t("no_such_line") : t(`steps.${step}.free`, { amount: formatYuan(free) })}
      </p>
      <MoneyField name="amount" label={t("fields.amount")} typical={free !== undefined && free > 0n ? free : null} />
    </>
  );
}
