import { getTranslations } from "next-intl/server";
import { StatementPager } from "@/components/money/statement-pager";
import { StatementTable } from "@/components/money/statement-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { accountStatementQuerySchema } from "@/core/accounts/account-statement-query";
import { askedQuery } from "@/core/kernel/asked-query";
import { notFound } from "@/core/kernel/domain-error";
import { textIn } from "@/core/kernel/language";
import { programmeRoles } from "@/core/kernel/roles";
import { getAccountStatement } from "@/server/accounts/get-account-statement";
import { officePage } from "../../office-page";

const placeSchema = accountStatementQuerySchema.omit({ account: true });

/** One account: whose it is, what stands in it, and its transfers with the balance after each. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, terms] = await Promise.all([getTranslations("accounts.statement"), getTranslations("terms")]);
  const id = params.accountId ?? "";
  if (!/^\d{1,15}$/.test(id)) throw notFound();
  const { query } = askedQuery(placeSchema, searchParams);
  const statement = await getAccountStatement(work, { account: Number(id), ...query });
  const { account, rows, next, previous, broughtForward } = statement;
  const title = t("of_kind", { kind: terms(`account_kinds.${account.kind}`) });
  const holder = textIn(locale, account, "holder");
  const address = `/accounts/${id}`;
  return (
    <>
      <title>{`${title} · ${account.projectCode ?? holder}`}</title>
      <PageHead code={account.projectCode ?? undefined} title={title} mark="ledger" lead={t("open")} />
      <DefinitionList
        items={[
          {
            term: t("holder"),
            value: account.projectCode ? <a href={`/projects/${account.projectCode}/statement`}>{holder}</a> : holder,
          },
          { term: t("ledger"), value: terms(`ledgers.${account.ledger}`) },
          { term: t("source"), value: terms(`account_sources.${account.source}`) },
          { term: t("year"), value: account.fiscalYear },
          { term: t("balance_now"), value: <Money fen={account.balance} /> },
          { term: t("pending_now"), value: <Money fen={account.pending} /> },
        ]}
      />
      <StatementTable
        caption={title}
        rows={rows}
        of={account.kind}
        sums={account}
        broughtForward={broughtForward}
        withHolder={false}
        locale={locale}
        role={work.actor.role}
      />
      <p className="field-help">{t("balance_note")}</p>
      <StatementPager
        {...{ address, next, previous }}
        filters={{ rows: query.rows }}
        exported="account-statement"
        exportQuery={{ account: account.id }}
      />
    </>
  );
});
