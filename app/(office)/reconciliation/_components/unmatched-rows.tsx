import { useTranslations } from "next-intl";
import { findingTone } from "@/components/bank-statements/finding-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { addressOf } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { ReconciliationPage } from "@/core/reconciliation/reconciliation-query";
import type { UnmatchedLineList } from "@/server/reconciliation/list-unmatched-lines";

type Props = { list: UnmatchedLineList; query: ReconciliationPage; locale: Language };

/** Lines of banks that no record answers, of both sides' statements. */
export function UnmatchedRows({ list: { rows, totals, next, previous }, query, locale }: Props) {
  const c = useTranslations("reconciliation.lines");
  const t = useTranslations("bank-statements");
  const { before: _before, after: _after, ...filters } = query;
  const column = (name: string, kind?: "number" | "code") => ({ label: c(name), ...(kind ? { kind } : {}) });
  const page = (place: object) => `${addressOf("/reconciliation", { ...filters, ...place })}#rows`;
  return (
    <Section title={c("title")} id="rows">
      {rows.length === 0 ? (
        <EmptyState title={c("none")}>{c("none_next")}</EmptyState>
      ) : (
        <>
          <p>{c("count", { count: totals.count, amount: formatYuan(totals.amount) })}</p>
          <DataTable
            caption={c("title")}
            columns={[
              column("line", "code"),
              column("office"),
              column("account"),
              column("by"),
              column("date", "code"),
              column("direction"),
              column("amount", "number"),
              column("reference"),
              column("counterparty"),
              column("finding"),
              column("days", "number"),
            ]}
            sums={[c("sum"), "", "", "", "", "", formatYuan(totals.amount), "", "", "", ""]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a
                    href={`/bank-statements/${row.statementCode}/lines/${row.rowNumber}`}
                  >{`${row.statementCode} · ${row.rowNumber}`}</a>
                </td>
                <td>{textIn(locale, row, "office")}</td>
                <td>{row.account}</td>
                <td>{textIn(locale, row, "loadedBy")}</td>
                <td>{row.valueDate}</td>
                <td>{t(`directions.${row.direction}`)}</td>
                <td>{formatYuan(row.amount)}</td>
                <td>{row.reference ?? "—"}</td>
                <td>{row.counterparty ?? "—"}</td>
                <td>
                  <Badge tone={findingTone[row.finding]}>{t(`findings.${row.finding}`)}</Badge>
                </td>
                <td>{row.days}</td>
              </tr>
            ))}
          </DataTable>
        </>
      )}
      <Pager newer={previous ? page({ after: previous }) : null} older={next ? page({ before: next }) : null} />
    </Section>
  );
}
