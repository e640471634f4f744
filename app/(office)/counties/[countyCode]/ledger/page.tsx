import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { countyLedgerQuerySchema } from "@/core/accounts/county-ledger-query";
import { askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { type CountyReceipt, getCountyLedger } from "@/server/accounts/get-county-ledger";
import { officePage } from "../../../office-page";

const askedSchema = countyLedgerQuerySchema.omit({ county: true });

/** The ledger of a county: what it received in a year, on which paper, for which project, and who signed for it. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("counties.ledger"), getTranslations("terms")]);
  const { query } = askedQuery(askedSchema, searchParams);
  const { county, year, receipts, total } = await getCountyLedger(work, { county: params.countyCode ?? "", ...query });
  const name = textIn(locale, county, "name");
  const title = t("of_county", { county: name, year: String(year) });
  const address = `/counties/${county.code}/ledger`;
  const basis = ({ documents, code }: CountyReceipt) => [...documents, code].join("、");
  return (
    <>
      <title>{title}</title>
      <PageHead code={county.code} title={title} mark="ledger" lead={t("count", { count: receipts.length })} />
      <FilterBar action={address}>
        <FilterSelect
          name="year"
          label={t("year")}
          value={query.year?.toString()}
          options={yearChoices(work.today)}
          all={t("this_year")}
        />
      </FilterBar>
      {receipts.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <DataTable
          caption={title}
          columns={[
            { label: t("received_on"), kind: "code" },
            { label: t("reference"), kind: "code" },
            { label: t("amount"), kind: "number" },
            { label: t("total"), kind: "number" },
            { label: t("project") },
            { label: t("line") },
            { label: t("document") },
            { label: t("signer") },
            { label: t("person") },
          ]}
          sums={[t("sum"), "", formatYuan(total), "", "", "", "", "", ""]}
        >
          {receipts.map((row) => (
            <tr key={row.transferId}>
              <td>{row.receivedOn}</td>
              <td>{row.bankReference}</td>
              <td>
                <a href={`/transfers/${row.transferId}`}>{formatYuan(row.amount)}</a>
              </td>
              <td>{formatYuan(row.total)}</td>
              <td>
                <a href={`/projects/${row.projectCode}`}>{row.projectTitle}</a>
              </td>
              <td>{`${terms(`sources.${row.source}`)} · ${row.fiscalYear}`}</td>
              <td>{basis(row)}</td>
              <td>{textIn(locale, row, "signer")}</td>
              <td>{textIn(locale, row, "person")}</td>
            </tr>
          ))}
        </DataTable>
      )}
      <p className="no-print">
        <ExportLinks name="county-ledger" query={{ county: county.code, year }} />
      </p>
    </>
  );
});
