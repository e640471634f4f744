import { getTranslations } from "next-intl/server";
import { yearChoices } from "@/components/money/money-filters";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { FilterDate } from "@/components/ui/filter-date";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { trialBalanceQuerySchema } from "@/core/accounts/trial-balance-query";
import { askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { trialBalance } from "@/server/accounts/trial-balance";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../../office-page";
import { LedgerTable } from "./_components/ledger-table";

/** Whether the books agree: debits and credits of every kind of account, by ledger, of one level as of a day. */
export default officePage(
  { roles: programmeRoles, title: "accounts.trial.title" },
  async (work, { searchParams, locale }) => {
    const t = await getTranslations("accounts.trial");
    const { query, wrong } = askedQuery(trialBalanceQuerySchema, searchParams);
    const [ledgers, pairings] = await Promise.all([trialBalance(work, query), readPairingChoices(work)]);
    const choices = pairingChoices(pairings, work.actor.pairings, locale);
    const level = query.project ?? query.county ?? query.pairing;
    return (
      <>
        <PageHead title={t("title")} code={level} mark="ledger" lead={t("lead", { day: query.until ?? work.today })} />
        <FilterBar action="/accounts/trial-balance">
          {choices.length > 1 ? (
            <FilterSelect name="pairing" label={t("pairing")} value={query.pairing} options={choices} />
          ) : null}
          <FilterText name="county" label={t("county")} value={query.county} />
          <FilterText name="project" label={t("project")} value={query.project} />
          <FilterSelect
            name="year"
            label={t("year")}
            value={query.year?.toString()}
            options={yearChoices(work.today)}
          />
          <FilterDate name="until" label={t("until")} value={searchParams.until} wrong={wrong.includes("until")} />
        </FilterBar>
        {ledgers.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : ledgers.every(({ isBalanced }) => isBalanced) ? (
          <Notice tone="ok" title={t("balanced")} />
        ) : (
          <Notice tone="block" title={t("unbalanced")}>
            {t("unbalanced_next")}
          </Notice>
        )}
        {ledgers.map((ledger) => (
          <LedgerTable key={ledger.ledger} balance={ledger} query={query} />
        ))}
        <p className="no-print">
          <ExportLinks name="trial-balance" query={query} />
        </p>
      </>
    );
  },
);
