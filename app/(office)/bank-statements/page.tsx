import { getFormatter, getTranslations } from "next-intl/server";
import { MoneyTabs } from "@/components/money/money-tabs";
import { pairingChoices } from "@/components/pairings/pairing-choices";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { bankStatementsQuerySchema } from "@/core/bank-statements/bank-statements-query";
import { addressOf, askedQuery } from "@/core/kernel/asked-query";
import { textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import { programmeRoles } from "@/core/kernel/roles";
import { listBankStatements } from "@/server/bank-statements/list-bank-statements";
import { loadBankFile } from "@/server/bank-statements/load-bank-file";
import { readPairingChoices } from "@/server/pairings/read-pairing-choices";
import { officePage } from "../office-page";

const states = ["open", "done"] as const;

/** The statements of banks that the office may see, with how many of their lines wait for a decision. */
export default officePage(
  { roles: programmeRoles, title: "bank-statements.title" },
  async (work, { searchParams, locale }) => {
    const [t, format] = await Promise.all([getTranslations("bank-statements"), getFormatter()]);
    const { query } = askedQuery(bankStatementsQuerySchema, searchParams);
    const [{ rows, next, previous }, pairings] = await Promise.all([
      listBankStatements(work, query),
      readPairingChoices(work),
    ]);
    const { before: _before, after: _after, ...filters } = query;
    const choices = pairingChoices(pairings, work.actor.pairings, locale);
    const column = (name: string, kind?: "number" | "code") => ({
      label: t(`columns.${name}`),
      ...(kind ? { kind } : {}),
    });
    const loads = loadBankFile.roles.includes(work.actor.role);
    return (
      <>
        <PageHead
          title={t("title")}
          mark="ledger"
          lead={t("lead")}
          action={
            loads ? (
              <ButtonLink href="/bank-statements/new" kind="primary">
                {t("new")}
              </ButtonLink>
            ) : null
          }
        />
        <MoneyTabs current="bank_statements" role={work.actor.role} />
        <FilterBar action="/bank-statements">
          {choices.length > 1 ? (
            <FilterSelect name="pairing" label={t("filter.pairing")} value={query.pairing} options={choices} />
          ) : null}
          <FilterSelect
            name="state"
            label={t("filter.state")}
            value={query.state}
            options={states.map((state) => ({ value: state, label: t(`filter.${state}`) }))}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={t("empty")}>{t("empty_next")}</EmptyState>
        ) : (
          <DataTable
            caption={t("title")}
            columns={[
              column("code", "code"),
              column("office"),
              column("account"),
              column("period"),
              column("lines", "number"),
              column("open", "number"),
              column("in", "number"),
              column("out", "number"),
              column("faults"),
              column("by"),
            ]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a href={`/bank-statements/${row.code}`}>{row.code}</a>
                </td>
                <td>{textIn(locale, row, "office")}</td>
                <td>{`${row.account} · ${row.fileName}`}</td>
                <td>{row.firstOn ? `${row.firstOn} – ${row.lastOn}` : "—"}</td>
                <td>{row.lineCount}</td>
                <td>{row.openCount}</td>
                <td>{formatYuan(row.inAmount)}</td>
                <td>{formatYuan(row.outAmount)}</td>
                <td>{row.faultCount > 0 ? <Badge tone="warn">{row.faultCount}</Badge> : "—"}</td>
                <td>
                  {t("head.loaded_by", {
                    name: textIn(locale, row, "loadedBy"),
                    at: format.dateTime(new Date(row.loadedAt), "instant"),
                  })}
                </td>
              </tr>
            ))}
          </DataTable>
        )}
        <Pager
          newer={previous ? addressOf("/bank-statements", { ...filters, after: previous }) : null}
          older={next ? addressOf("/bank-statements", { ...filters, before: next }) : null}
        />
      </>
    );
  },
);
