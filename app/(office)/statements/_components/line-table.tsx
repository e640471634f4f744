import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { formatWan } from "@/core/kernel/money";
import type { StatementFilters } from "@/core/statements/statements-query";
import type { StatementCell, StatementRow, YearStatement } from "@/server/statements/get-year-statement";
import { figureAddress } from "./figure-address";

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** A statement whose rows are lines: sums stand out, parts are told from what is counted; a figure opens its transfers. */
export function LineTable({ statement, filters }: { statement: YearStatement; filters: StatementFilters }) {
  const t = useTranslations("statements");
  const { kind, rows, from, year } = statement;
  const before = { year: year - 1, from: yearBefore(from), until: `${year - 1}-12-31` };
  const nameOf = ({ key, role }: StatementRow) => {
    const name = t(`lines.${key}`);
    return role === "of_which" ? t("of_which", { name }) : role === "memo" ? t("memo", { name }) : name;
  };
  const figure = (row: StatementRow, value: StatementCell | undefined, of: typeof before) => {
    if (typeof value !== "bigint") return "—";
    const { pairing, division, county } = filters;
    const address = value === 0n ? null : figureAddress(row.key, of, { pairing, division, county });
    return address ? <a href={address}>{formatWan(value)}</a> : formatWan(value);
  };
  return (
    <DataTable
      caption={t(`kinds.${kind}.title`)}
      columns={[{ label: t("item") }, { label: t("amount"), kind: "number" }, { label: t("previous"), kind: "number" }]}
    >
      {rows.map((row) => {
        const cells = [nameOf(row), figure(row, row.cells.amount, statement), figure(row, row.cells.previous, before)];
        return (
          <tr key={row.key}>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's cells stand in one order
              <td key={index}>{row.role === "total" ? <strong>{cell}</strong> : cell}</td>
            ))}
          </tr>
        );
      })}
    </DataTable>
  );
}
