import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FilterBar, type FilterOption, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { sources } from "@/core/kernel/fund-terms";

type Query = {
  text?: string | undefined;
  pairing?: string | undefined;
  state?: string | undefined;
  source?: string | undefined;
  year?: number | undefined;
  county?: string | undefined;
  project?: string | undefined;
};

type Props = {
  action: string;
  query: Query;
  pairings: readonly FilterOption[];
  /** The states that the list knows; none: no filter. */
  states?: readonly FilterOption[];
  /** What the free text looks in; without it there is none. */
  textLabel?: string;
  /** Source and year can be asked for. */
  bySource?: boolean;
  today: string;
  children?: ReactNode;
};

const FIRST_YEAR = 2000;

/** This year and those before it, the newest first. */
export const yearChoices = (today: string): FilterOption[] =>
  Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, back) => {
    const year = String(Number(today.slice(0, 4)) - back);
    return { value: year, label: year };
  });

/** The filters of a list of payments. An office that stands in one pairing is not asked which. */
export function MoneyFilters(props: Props) {
  const { action, query, pairings, states = [], textLabel, bySource = false, today, children } = props;
  const t = useTranslations("money.filter");
  const terms = useTranslations("terms");
  return (
    <FilterBar action={action} keep={{ county: query.county, project: query.project }}>
      {textLabel ? <FilterText name="text" label={textLabel} value={query.text} /> : null}
      {pairings.length > 1 ? (
        <FilterSelect name="pairing" label={t("pairing")} value={query.pairing} options={pairings} />
      ) : null}
      {states.length > 0 ? <FilterSelect name="state" label={t("state")} value={query.state} options={states} /> : null}
      {children}
      {bySource ? (
        <>
          <FilterSelect
            name="source"
            label={t("source")}
            value={query.source}
            options={sources.map((source) => ({ value: source, label: terms(`sources.${source}`) }))}
          />
          <FilterSelect name="year" label={t("year")} value={query.year?.toString()} options={yearChoices(today)} />
        </>
      ) : null}
    </FilterBar>
  );
}
