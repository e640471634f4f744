import { useFormatter, useTranslations } from "next-intl";
import { formatYuan } from "@/core/kernel/money";
import type { Figure, FigureValue } from "@/core/rules/figure";
import { chosenShareText, measuredShareText, sharesOf } from "@/core/rules/share-text";

/** Which list of `terms` holds the words of a fact's codes; those of a limit are looked for in each. */
const lists: Readonly<Record<string, string>> = {
  stage: "stages",
  project_stage: "stages",
  strand: "strands",
  category: "categories",
  benefit_link: "benefit_links",
  budget_purposes: "purposes",
  purpose: "purposes",
  papers: "paper_kinds",
  source: "sources",
  payee_kind: "payee_kinds",
  payee_account_kind: "payee_account_kinds",
  payer_account_kind: "payer_account_kinds",
  plan_notice_levels: "notice_levels",
};
const anyList = ["purposes", "categories", "paper_kinds", "benefit_links", "notice_levels", "stages", "payee_kinds"];
const states = ["disbursement_states", "expenditure_states"];

type Shown = Pick<Figure, "name" | "unit" | "value"> & { kind: Figure["kind"] };

/**
 * Writes the value of a fact or a limit in the reader's language with its unit; what is not known is said to be so. A
 * measured share has as many decimals as tell it from the other shares that it is shown `beside`.
 */
export function useFigureText(): (figure: Shown, beside?: readonly Figure[]) => string {
  const t = useTranslations("rules");
  const terms = useTranslations("terms");
  const unknown = useTranslations("ui")("not_known");
  const format = useFormatter();

  const word = (name: string, code: string) => {
    const own = lists[name];
    const searched = own ? [own] : name === "state" ? states : anyList;
    const list = searched.find((each) => terms.has(`${each}.${code}`));
    return list ? terms(`${list}.${code}`) : code;
  };
  const number = ({ kind, unit }: Shown, value: number, beside: readonly Figure[]) => {
    if (unit === "fen") return `${formatYuan(BigInt(Math.round(value)))} ${t("units.yuan")}`;
    if (unit === "share") return kind === "fact" ? measuredShareText(value, sharesOf(beside)) : chosenShareText(value);
    if (unit === "day" || unit === "household" || unit === "person") return t(`units.${unit}`, { count: value });
    return unit === "year" ? String(value) : format.number(value, { maximumFractionDigits: 3 });
  };
  const single = (figure: Shown, value: Exclude<FigureValue, null | unknown[]>, beside: readonly Figure[]): string => {
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return number(figure, value, beside);
    return figure.unit === "term" || figure.unit === "code" ? word(figure.name, value) : value;
  };
  return (figure, beside = []) => {
    const { value } = figure;
    if (value === null) return unknown;
    if (!Array.isArray(value)) return single(figure, value, beside);
    return value.length === 0 ? t("none") : value.map((each) => single(figure, each, beside)).join(t("list_comma"));
  };
}
