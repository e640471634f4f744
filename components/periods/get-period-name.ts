import { getTranslations } from "next-intl/server";
import { isYear, type PeriodSpan } from "@/core/periods/period-span";

/** usePeriodName() for pages, which are asynchronous. */
export async function getPeriodName(): Promise<(span: PeriodSpan) => string> {
  const t = await getTranslations("periods");
  return (span) => {
    const [year = "", month = ""] = span.startsOn.split("-");
    return isYear(span) ? t("one_year", { year }) : t("one_month", { year, month });
  };
}
