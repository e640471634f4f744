import { getTranslations } from "next-intl/server";
import { getPeriodName } from "@/components/periods/get-period-name";
import { ReceiptTable } from "@/components/periods/receipt-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { sources } from "@/core/kernel/fund-terms";
import { programmeRoles } from "@/core/kernel/roles";
import { ageClasses } from "@/core/periods/age-class";
import { carryOverQuerySchema } from "@/core/periods/periods-query";
import { getPeriod } from "@/server/periods/get-period";
import { listCarryOver } from "@/server/periods/list-carry-over";
import { officePage } from "../../../office-page";
import { askedPeriod } from "../../_components/asked-period";

/** The receipts of which something was unspent at the end of a period. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams }) => {
  const [t, terms, name] = await Promise.all([getTranslations("periods"), getTranslations("terms"), getPeriodName()]);
  const periodId = askedPeriod(params.periodId);
  const { query } = askedQuery(carryOverQuerySchema.omit({ periodId: true }), searchParams);
  const period = await getPeriod(work, { periodId });
  const { rows, next, previous, totals } = await listCarryOver(work, { ...query, periodId });
  const { before: _before, after: _after, ...filters } = query;
  const address = `/periods/${periodId}/receipts`;
  const title = t("receipts.title");
  return (
    <>
      <title>{`${title} · ${name(period)}`}</title>
      <PageHead
        title={title}
        mark="calendar"
        lead={t("receipts.lead", { count: totals.count, period: name(period) })}
      />
      <p>
        <a href={`/periods/${periodId}`}>{t("receipts.back")}</a>
      </p>
      <FilterBar action={address} keep={{ pairing: query.pairing, county: query.county, year: query.year?.toString() }}>
        <FilterText name="project" label={t("carry.project")} value={query.project} />
        <FilterSelect
          name="source"
          label={t("carry.source")}
          value={query.source}
          options={sources.map((value) => ({ value, label: terms(`sources.${value}`) }))}
        />
        <FilterSelect
          name="age"
          label={t("receipts.age")}
          value={query.age}
          options={ageClasses.map((value) => ({ value, label: terms(`ages.${value}`) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t("receipts.none")}>{t("receipts.none_next")}</EmptyState>
      ) : (
        <ReceiptTable caption={title} rows={rows} total={totals.total} />
      )}
      <Pager
        newer={previous ? addressOf(address, { ...filters, after: previous }) : null}
        older={next ? addressOf(address, { ...filters, before: next }) : null}
      />
    </>
  );
});
