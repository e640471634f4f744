import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/money/account-table";
import { yearChoices } from "@/components/money/money-filters";
import { pairingChoices, pairingName } from "@/components/pairings/pairing-choices";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { balancesQuerySchema } from "@/core/accounts/balances-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { countyBalances } from "@/server/accounts/county-balances";
import { listAccounts } from "@/server/accounts/list-accounts";
import { officeBalances } from "@/server/accounts/office-balances";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";
import { BalanceTable } from "./_components/balance-table";

/** Where the office's money stands, by pairing and by county, for a county its own; each figure opens its statement. */
export default officePage(
  { roles: programmeRoles, title: "accounts.title" },
  async (work, { searchParams, locale }) => {
    const t = await getTranslations("accounts");
    const { actor } = work;
    const { query } = askedQuery(balancesQuerySchema, searchParams);
    // Those who see every pairing choose one first: hundreds of counties side by side tell nothing.
    const showCounties = actor.pairings.length > 0 || query.pairing !== undefined;
    const [pairings, byPairing, byCounty, withoutProject] = await Promise.all([
      readPairingChoices(work),
      officeBalances(work, query),
      showCounties ? countyBalances(work, query) : [],
      showCounties ? listAccounts(work, { ...query, holder: "none" }) : [],
    ]);
    const named = new Map(pairings.map((pairing) => [pairing.id, pairingName(pairing, locale)]));
    const choices = pairingChoices(pairings, actor.pairings, locale);
    return (
      <>
        <PageHead
          title={t("title")}
          mark="ledger"
          lead={t("lead")}
          action={<ButtonLink href={addressOf("/accounts/trial-balance", query)}>{t("trial.title")}</ButtonLink>}
        />
        <FilterBar action="/accounts" keep={{ county: query.county }}>
          {choices.length > 1 ? (
            <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={choices} />
          ) : null}
          <FilterSelect
            name="year"
            label={t("filter.year")}
            value={query.year?.toString()}
            options={yearChoices(work.today)}
          />
        </FilterBar>
        {byPairing.length === 0 ? <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState> : null}
        {byPairing.length > 0 && actor.countyCode === null ? (
          <BalanceTable
            id="pairings"
            title={t("by_pairing")}
            first={t("columns.pairing")}
            year={query.year}
            rows={byPairing.map((row) => ({
              ...row,
              key: row.pairingId,
              name: named.get(row.pairingId) ?? row.pairingId,
              pairing: row.pairingId,
            }))}
          />
        ) : null}
        {byCounty.length > 0 ? (
          <BalanceTable
            id="counties"
            title={t("by_county")}
            first={t("columns.county")}
            year={query.year}
            rows={byCounty.map((row) => ({
              ...row,
              key: `${row.pairingId} ${row.countyCode}`,
              name: textIn(locale, row, "county"),
              pairing: row.pairingId,
              county: row.countyCode,
            }))}
          />
        ) : null}
        {withoutProject.length > 0 ? (
          <AccountTable
            title={t("without_project")}
            accounts={withoutProject.map((account) => ({ ...account, holder: textIn(locale, account, "holder") }))}
          />
        ) : null}
        <p className="no-print">
          <ExportLinks name="balances" query={query} />
        </p>
        {showCounties ? null : <p>{t("choose_pairing")}</p>}
      </>
    );
  },
);
