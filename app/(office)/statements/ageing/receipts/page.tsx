import { getTranslations } from "next-intl/server";
import { ReceiptTable } from "@/components/periods/receipt-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { sources } from "@/core/kernel/fund-terms";
import { programmeRoles } from "@/core/kernel/roles";
import { ageParts } from "@/core/statements/statement-lines";
import { unspentReceiptsQuerySchema } from "@/core/statements/statements-query";
import { listUnspentReceipts } from "@/server/statements/list-unspent-receipts";
import { officePage } from "../../../office-page";

const address = "/statements/ageing/receipts";

/** The receipts behind a figure of the ageing of unspent money. */
export default officePage(
  { roles: programmeRoles, title: "statements.receipts.title" },
  async (work, { searchParams }) => {
    const [t, periods, terms] = await Promise.all([
      getTranslations("statements"),
      getTranslations("periods.receipts"),
      getTranslations("terms"),
    ]);
    const { query } = askedQuery(unspentReceiptsQuerySchema, searchParams);
    const { rows, next, previous, totals, until } = await listUnspentReceipts(work, query);
    const { before: _before, after: _after, ...filters } = query;
    const { age: _age, source: _source, ...statement } = filters;
    return (
      <>
        <PageHead title={t("receipts.title")} mark="table" lead={t("receipts.lead", { count: totals.count, until })} />
        <p>
          <a href={addressOf("/statements/ageing", statement)}>{t("receipts.back")}</a>
        </p>
        <FilterBar
          action={address}
          keep={{
            ...{ pairing: query.pairing, division: query.division },
            ...{ county: query.county, year: query.year?.toString() },
          }}
        >
          <FilterSelect
            name="source"
            label={periods("source")}
            value={query.source}
            options={sources.map((value) => ({ value, label: terms(`sources.${value}`) }))}
          />
          <FilterSelect
            name="age"
            label={periods("age")}
            value={query.age}
            options={ageParts.map((value) => ({ value, label: terms(`ages.${value}`) }))}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={periods("none")}>{periods("none_next")}</EmptyState>
        ) : (
          <ReceiptTable caption={t("receipts.title")} rows={rows} total={totals.total} />
        )}
        <Pager
          newer={previous ? addressOf(address, { ...filters, after: previous }) : null}
          older={next ? addressOf(address, { ...filters, before: next }) : null}
        />
      </>
    );
  },
);
