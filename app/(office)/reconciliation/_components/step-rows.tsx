import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import { addressOf } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { Reconciliation, TwoSidedStep } from "@/core/kernel/two-sided";
import type { ReconciliationPage } from "@/core/reconciliation/reconciliation-query";
import type { ListedStep, StepList } from "@/server/reconciliation/list-two-sided-steps";

type Props = { list: StepList; query: ReconciliationPage; locale: Language };

const tones: Record<Reconciliation, Tone> = { matched: "ok", in_transit: "info", differing: "warn", refused: "block" };
const paths: Record<TwoSidedStep, string> = {
  disbursement: "/disbursements",
  pass_down: "/pass-downs",
  money_return: "/returns",
};

/** The steps of one kind: both days, both persons, both amounts and what is open between them. */
export function StepRows({ list: { rows, totals, next, previous }, query, locale }: Props) {
  const t = useTranslations("reconciliation");
  const c = useTranslations("reconciliation.rows");
  const { before: _before, after: _after, ...filters } = query;
  const column = (name: string, kind?: "number" | "code") => ({ label: c(name), ...(kind ? { kind } : {}) });
  const page = (place: object) => `${addressOf("/reconciliation", { ...filters, ...place })}#rows`;
  return (
    <Section
      title={`${c("title")} · ${t(`steps.${query.step ?? "disbursement"}`)}`}
      id="rows"
      aside={<ExportLinks name="reconciliation" query={filters} />}
    >
      {rows.length === 0 ? (
        <EmptyState title={c("none")}>{c("none_next")}</EmptyState>
      ) : (
        <>
          <p>{c("count", { count: totals.count, difference: formatYuan(totals.difference) })}</p>
          <DataTable
            caption={c("title")}
            columns={[
              column("code", "code"),
              column("project"),
              column("state"),
              column("money"),
              column("sent", "number"),
              column("sent_said"),
              column("received", "number"),
              column("received_said"),
              column("difference", "number"),
            ]}
            sums={[
              ...[c("sum"), "", "", "", formatYuan(totals.amount), ""],
              ...[formatYuan(totals.received), "", formatYuan(totals.difference)],
            ]}
          >
            {rows.map((row) => (
              <StepRow key={row.id} row={row} locale={locale} />
            ))}
          </DataTable>
        </>
      )}
      <Pager newer={previous ? page({ after: previous }) : null} older={next ? page({ before: next }) : null} />
    </Section>
  );
}

function StepRow({ row, locale }: { row: ListedStep; locale: Language }) {
  const t = useTranslations("reconciliation");
  const terms = useTranslations("terms");
  const state = t(`states.${row.reconciliation}`);
  const receiver = locale === "zh" ? row.receivedByZh : row.receivedByEn;
  return (
    <tr>
      <td>
        <a href={`${paths[row.step]}/${row.code}`}>{row.code}</a>
      </td>
      <td>{`${row.projectTitle} · ${textIn(locale, row, "county")}`}</td>
      <td>
        <Badge tone={tones[row.reconciliation]}>
          {row.days === null ? state : t("state_age", { state, days: row.days })}
        </Badge>
      </td>
      <td>{`${terms(`sources.${row.source}`)} · ${row.fiscalYear}`}</td>
      <td>{formatYuan(row.amount)}</td>
      <td>{t("rows.on_by", { date: row.sentOn, name: textIn(locale, row, "sentBy") })}</td>
      <td>{formatYuan(row.received)}</td>
      <td>{row.receivedOn === null ? "—" : t("rows.on_by", { date: row.receivedOn, name: receiver ?? "" })}</td>
      <td>
        {formatYuan(row.difference)}
        {row.takenBack > 0n ? ` (${t("rows.taken_back", { amount: formatYuan(row.takenBack) })})` : null}
      </td>
    </tr>
  );
}
