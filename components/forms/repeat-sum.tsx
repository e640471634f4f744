"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { formatWan, formatYuan, parseMoney } from "@/core/kernel/money";

/** Fen of all readable sums in the rows; what cannot be read yet counts as nothing. */
export function sumOf(rows: unknown, field: string): bigint {
  if (!Array.isArray(rows)) return 0n;
  return rows.reduce<bigint>((sum, row: unknown) => {
    const typed: unknown = row !== null && typeof row === "object" ? Reflect.get(row, field) : undefined;
    const parsed = typeof typed === "string" ? parseMoney(typed) : null;
    return parsed?.ok ? sum + parsed.fen : sum;
  }, 0n);
}

/** The running sum of a money field over the rows of a RepeatField. */
export function RepeatSum({ name, field, label }: { name: string; field: string; label: string }) {
  const t = useTranslations("forms.units");
  const sum = sumOf(useWatch({ name }), field);
  return (
    <output className="ml-auto">
      {label}: <strong>{`${formatYuan(sum)} ${t("yuan")}`}</strong> ({formatWan(sum)} {t("wan")})
    </output>
  );
}
