import { useTranslations } from "next-intl";
import { yearChoices } from "@/components/money/money-filters";
import { FilterBar, type FilterOption, FilterSelect } from "@/components/ui/filter-bar";
import { reconciliations, twoSidedSteps } from "@/core/kernel/two-sided";
import type { ReconciliationPage } from "@/core/reconciliation/reconciliation-query";

type Props = { query: ReconciliationPage; pairings: readonly FilterOption[]; today: string };

const AGES = [10, 30, 60, 90, 180] as const;

/** The filters of reconciliation. An office that stands in one pairing is not asked which. */
export function ReconciliationFilters({ query, pairings, today }: Props) {
  const t = useTranslations("reconciliation");
  return (
    <FilterBar action="/reconciliation" keep={{ county: query.county }}>
      {pairings.length > 1 ? (
        <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={pairings} />
      ) : null}
      <FilterSelect name="year" label={t("filter.year")} value={query.year?.toString()} options={yearChoices(today)} />
      <FilterSelect
        name="step"
        label={t("filter.step")}
        value={query.step}
        all={t("steps.disbursement")}
        options={twoSidedSteps.slice(1).map((step) => ({ value: step, label: t(`steps.${step}`) }))}
      />
      <FilterSelect
        name="state"
        label={t("filter.state")}
        value={query.state === "open" ? undefined : query.state}
        all={t("filter.open")}
        options={[...reconciliations, "unmatched" as const].map((state) => ({
          value: state,
          label: t(`states.${state}`),
        }))}
      />
      <FilterSelect
        name="age"
        label={t("filter.age")}
        value={query.age?.toString()}
        options={AGES.map((days) => ({ value: String(days), label: t("filter.age_from", { days }) }))}
      />
    </FilterBar>
  );
}
