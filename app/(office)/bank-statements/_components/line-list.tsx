import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormMessages } from "@/components/forms/form-messages";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLinks } from "@/components/ui/export-links";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { bankLineStates } from "@/core/bank-statements/bank-line-life";
import { findings } from "@/core/bank-statements/bank-line-terms";
import type { BankLinesQuery } from "@/core/bank-statements/bank-statements-query";
import { addressOf } from "@/core/kernel/asked-query";
import type { Language } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { BankStatementDetail } from "@/server/bank-statements/get-bank-statement";
import type { BankLineList } from "@/server/bank-statements/list-bank-lines";
import { decide } from "../actions";
import { DecisionForm } from "./decision-form";
import { LineTable } from "./line-table";

type Props = {
  statement: BankStatementDetail;
  lines: BankLineList;
  query: Omit<BankLinesQuery, "code">;
  /** The office is the statement's own, and the person may decide. */
  decides: boolean;
  locale: Language;
};

/** The lines that the filter lets through, and for those who decide on them the form around the table. */
export function LineList({ statement, lines, query, decides, locale }: Props) {
  const t = useTranslations("bank-statements");
  const { code, found, faults, totalReason } = statement;
  const { before: _before, after: _after, ...filters } = query;
  const address = `/bank-statements/${code}`;
  const page = (place: object) => `${addressOf(address, { ...filters, ...place })}#lines`;
  const matched = found.filter(({ state, finding }) => state === "open" && finding === "matched");
  const open = decides && statement.openCount > 0;
  const table = <LineTable code={code} lines={lines} choose={open} locale={locale} />;
  const around = (content: ReactNode) =>
    open ? (
      <FormMessages also={["bank-statements"]}>
        <DecisionForm
          code={code}
          matched={{
            count: matched.reduce((sum, { count }) => sum + count, 0),
            amount: formatYuan(matched.reduce((sum, { amount }) => sum + amount, 0n)),
          }}
          needsReason={faults.length > 0 && totalReason === null}
          action={decide}
        >
          {content}
        </DecisionForm>
      </FormMessages>
    ) : (
      content
    );
  return (
    <Section title={t("lines.title")} id="lines" aside={<ExportLinks name="bank-lines" query={{ ...filters, code }} />}>
      <FilterBar action={address}>
        <FilterSelect
          name="state"
          label={t("filter.line_state")}
          value={query.state}
          options={bankLineStates.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
        <FilterSelect
          name="finding"
          label={t("filter.finding")}
          value={query.finding}
          options={findings.map((finding) => ({ value: finding, label: t(`findings.${finding}`) }))}
        />
      </FilterBar>
      {around(
        lines.rows.length === 0 ? <EmptyState title={t("lines.none")}>{t("lines.none_next")}</EmptyState> : table,
      )}
      <Pager
        newer={lines.previous ? page({ after: lines.previous }) : null}
        older={lines.next ? page({ before: lines.next }) : null}
      />
    </Section>
  );
}
