import { getTranslations } from "next-intl/server";
import { AccountTable } from "@/components/money/account-table";
import { StatementPager } from "@/components/money/statement-pager";
import { statementSums } from "@/components/money/statement-sums";
import { StatementTable } from "@/components/money/statement-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { askedQuery } from "@/core/kernel/asked-query";
import { programmeRoles } from "@/core/kernel/roles";
import { accountKinds } from "@/core/money/transfer-kinds";
import { transfersQuerySchema } from "@/core/money/transfers-query";
import { listAccounts } from "@/server/accounts/list-accounts";
import { getProject } from "@/server/projects/get-project";
import { listTransfers } from "@/server/transfers/list-transfers";
import { officePage } from "../../../office-page";

const askedSchema = transfersQuerySchema.omit({ project: true, pairing: true, county: true });

/** The transfers behind a figure of the project's money line, and the accounts that they moved. */
export default officePage({ roles: programmeRoles }, async (work, { params, searchParams, locale }) => {
  const [t, list, terms] = await Promise.all([
    getTranslations("accounts.statement"),
    getTranslations("accounts.transfers"),
    getTranslations("terms"),
  ]);
  const project = await getProject(work, { code: params.projectCode ?? "" });
  const { before, after, ...asked } = askedQuery(askedSchema, searchParams).query;
  const { kind, figure } = asked;
  const query = { ...asked, before, after, project: project.code };
  const [accounts, { rows, next, previous, totals }] = await Promise.all([
    listAccounts(work, { project: project.code }),
    listTransfers(work, query),
  ]);
  const address = `/projects/${project.code}/statement`;
  const title = kind
    ? t("of_kind", { kind: terms(`account_kinds.${kind}`) })
    : figure
      ? list("of_figure", { figure: terms(`figures.${figure}`) })
      : t("title");
  return (
    <>
      <title>{`${title} · ${project.code}`}</title>
      <PageHead
        code={project.code}
        title={title}
        mark="ledger"
        lead={<a href={`/projects/${project.code}#money`}>{project.content.title}</a>}
      />
      <FilterBar action={address}>
        <FilterSelect
          name="kind"
          label={t("filter_kind")}
          value={kind}
          options={Object.keys(accountKinds).map((each) => ({ value: each, label: terms(`account_kinds.${each}`) }))}
        />
      </FilterBar>
      {accounts.length > 0 ? (
        <AccountTable accounts={kind ? accounts.filter((account) => account.kind === kind) : accounts} />
      ) : null}
      <Section title={t("count", { count: totals.count })} id="transfers">
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <StatementTable
            caption={title}
            rows={rows}
            of={kind ?? null}
            sums={statementSums(totals, query)}
            withHolder={false}
            locale={locale}
            role={work.actor.role}
          />
        )}
        <StatementPager
          {...{ address, next, previous }}
          filters={asked}
          exported="transfers"
          exportQuery={{ ...asked, project: project.code }}
        />
      </Section>
    </>
  );
});
