import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/money/account-table";
import { StatementTable } from "@/components/money/statement-table";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { accountKinds } from "@/core/money/transfer-kinds";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { getAccount } from "@/server/accounts/get-account";
import { sumAccounts } from "@/server/accounts/sum-accounts";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { listTransfers } from "@/server/transfers/list-transfers";
import { officePage } from "../../office-page";

const address = "/accounts/statement";

/** The transfers behind a balance: of one account with the balance after each, or of all accounts of a kind. */
export default officePage({ roles: programmeRoles }, async (work, { searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("accounts.statement"), getTranslations("terms")]);
  const { query } = askedQuery(transfersQuerySchema, searchParams);
  const [account, pairings, sums, { rows, next, previous, totals }] = await Promise.all([
    query.account === undefined ? null : getAccount(work, { id: query.account }),
    readPairingChoices(work),
    query.account === undefined && query.kind === undefined ? null : sumAccounts(work, query),
    listTransfers(work, query),
  ]);
  const { before: _before, after: _after, ...filters } = query;
  const choices = pairingChoices(pairings, work.actor.pairings, locale);
  const kind = account?.kind ?? query.kind ?? null;
  const title = kind ? t("of_kind", { kind: terms(`account_kinds.${kind}`) }) : t("title");
  return (
    <>
      <title>{account ? `${title} · ${account.projectCode}` : title}</title>
      <PageHead
        {...(account ? { code: account.projectCode } : {})}
        title={title}
        mark="ledger"
        lead={t("count", { count: totals.count })}
      />
      {account ? (
        <>
          <p>
            <a href={`/projects/${account.projectCode}/statement`}>{account.projectTitle}</a>
          </p>
          <AccountTable accounts={[account]} />
        </>
      ) : (
        <FilterBar action={address} keep={{ county: query.county }}>
          <FilterText name="project" label={t("project_code")} value={query.project} />
          <FilterSelect
            name="kind"
            label={t("filter_kind")}
            value={query.kind}
            options={Object.keys(accountKinds).map((each) => ({ value: each, label: terms(`account_kinds.${each}`) }))}
          />
          {choices.length > 1 ? (
            <FilterSelect name="pairing" label={t("pairing")} value={query.pairing} options={choices} />
          ) : null}
        </FilterBar>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
      ) : (
        <StatementTable
          caption={title}
          rows={rows}
          of={kind}
          sums={sums}
          withBalance={account !== null}
          withProject={account === null}
          locale={locale}
          role={work.actor.role}
        />
      )}
      <Pager
        newer={previous ? addressOf(address, { ...filters, after: previous }) : null}
        older={next ? addressOf(address, { ...filters, before: next }) : null}
      />
    </>
  );
});
