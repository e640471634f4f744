import { useTranslations } from "next-intl";
import { findingTone } from "@/components/bank-statements/finding-tone";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import type { Language } from "@/core/kernel/language";
import { formatYuan } from "@/core/kernel/money";
import type { ListedBankLine } from "@/server/bank-statements/line-rows";
import type { BankLineList } from "@/server/bank-statements/list-bank-lines";
import { LineDecisionCell } from "./line-decision-cell";
import { LineRemarks } from "./line-remarks";
import { LineTick } from "./line-tick";
import { RecordOfLine } from "./record-of-line";

type Props = { code: string; lines: BankLineList; choose: boolean; locale: Language };

/** Lines as the file has them, with what was found of each and what was decided. */
export function LineTable({ code, lines: { rows, totals }, choose, locale }: Props) {
  const t = useTranslations("bank-statements.lines");
  const column = (name: string, kind?: "number" | "code") => ({ label: t(name), ...(kind ? { kind } : {}) });
  return (
    <DataTable
      caption={t("title")}
      columns={[
        ...(choose ? [column("choose")] : []),
        column("row", "code"),
        column("date", "code"),
        column("direction"),
        column("amount", "number"),
        column("reference"),
        column("text"),
        column("finding"),
        column("record", "code"),
        column("difference", "number"),
        column("decision"),
      ]}
      sums={[...(choose ? [""] : []), t("sum"), "", "", formatYuan(totals.amount), "", "", "", "", "", ""]}
    >
      {rows.map((line) => (
        <LineRow key={line.id} code={code} line={line} choose={choose} locale={locale} />
      ))}
    </DataTable>
  );
}

type RowProps = { code: string; line: ListedBankLine; choose: boolean; locale: Language };

function LineRow({ code, line, choose, locale }: RowProps) {
  const t = useTranslations("bank-statements");
  const { id, direction, amount, expected, finding, state } = line;
  const differs = state === "open" && finding === "amount_differs" && amount !== null && expected !== null;
  return (
    <tr>
      {choose ? (
        <td>{state === "open" ? <LineTick row={id} label={t("lines.choose_row", { row: id })} /> : "—"}</td>
      ) : null}
      <td>
        <a href={`/bank-statements/${code}/lines/${id}`}>{id}</a>
      </td>
      <td>{line.valueDate ?? "—"}</td>
      <td>{direction ? t(`directions.${direction}`) : "—"}</td>
      <td>{amount === null ? "—" : formatYuan(amount)}</td>
      <td>{line.reference ?? "—"}</td>
      <td>{[line.counterparty, line.remark].filter(Boolean).join(" · ") || "—"}</td>
      <td>
        <Badge tone={findingTone[finding]}>{t(`findings.${finding}`)}</Badge>
        <LineRemarks line={line} />
      </td>
      <td>
        <RecordOfLine line={line} />
      </td>
      <td>{differs ? formatYuan(amount - expected) : "—"}</td>
      <td>
        <LineDecisionCell line={line} locale={locale} />
      </td>
    </tr>
  );
}
