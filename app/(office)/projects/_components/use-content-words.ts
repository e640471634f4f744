"use client";

import { useTranslations } from "next-intl";
import { formatYuan, parseMoney } from "@/core/kernel/money";

const sum = (typed = "") => {
  const parsed = parseMoney(typed);
  return parsed.ok ? formatYuan(parsed.fen) : typed;
};

type Row = Readonly<Record<string, string | undefined>>;

/** What a field of a project's form holds, in words: codes by their names, rows one a line. */
export function useContentWords() {
  const t = useTranslations("terms");
  const term = (list: string, code: string | undefined) =>
    code && t.has(`${list}.${code}`) ? t(`${list}.${code}`) : "";
  const lists: Readonly<Record<string, string>> = {
    strand: "strands",
    category: "categories",
    benefitLink: "benefit_links",
  };
  const rows: Readonly<Record<string, (row: Row) => (string | undefined)[]>> = {
    budgetLines: (row) => [row.fiscalYear, term("sources", row.source), term("purposes", row.purpose), sum(row.amount)],
    targets: (row) => [row.indicator, row.baseline && `${row.baseline} →`, row.target, row.unit, row.dueOn],
    contacts: (row) => [row.name, row.office, row.phone],
  };
  return (name: string, value: unknown): string => {
    const parts = rows[name];
    if (parts && Array.isArray(value))
      return value.map((row: Row) => parts(row).filter(Boolean).join(" · ")).join("\n");
    const list = lists[name];
    const text = value === undefined || value === null ? "" : String(value);
    return list ? term(list, text) : text;
  };
}
