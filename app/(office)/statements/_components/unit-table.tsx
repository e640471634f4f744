import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { addressOf } from "@/core/kernel/asked-query";
import { type Language, textIn } from "@/core/kernel/language";
import { formatWan } from "@/core/kernel/money";
import type { StatementFilters, StatementLevel } from "@/core/statements/statements-query";
import type {
  StatementCell,
  StatementColumn,
  StatementRow,
  YearStatement,
} from "@/server/statements/get-year-statement";
import { figureAddress, scopeOfRow } from "./figure-address";

/** What the rows of a row are. */
const below: Partial<Record<StatementLevel, StatementLevel>> = {
  national: "province",
  province: "pairing",
  pairing: "county",
  county: "source",
};

const shown = (cell: StatementCell | undefined) => (typeof cell === "bigint" ? formatWan(cell) : (cell ?? "—"));

type Props = { statement: YearStatement; filters: StatementFilters; locale: Language };

/** A statement whose rows are units of one level: a name opens what is within it, a figure its transfers. */
export function UnitTable({ statement, filters, locale }: Props) {
  const t = useTranslations("statements");
  const terms = useTranslations("terms");
  const { kind, by, columns, rows, sums, year } = statement;
  const nameOf = ({ key, name }: StatementRow) =>
    name
      ? textIn(locale, name, "name")
      : by === "source"
        ? terms(`account_sources.${key}`)
        : key || t("levels.national");
  const next = below[by];
  const cell = (row: StatementRow, { key }: StatementColumn) => {
    const value = row.cells[key];
    const address =
      typeof value === "bigint" && value !== 0n
        ? figureAddress(key, statement, scopeOfRow(by, row.key, filters))
        : null;
    return address ? <a href={address}>{shown(value)}</a> : shown(value);
  };
  return (
    <DataTable
      caption={t(`kinds.${kind}.title`)}
      columns={[
        { label: t(`units.${by}`) },
        ...columns.map((column) => ({
          label: t(`lines.${column.key}`),
          kind: column.kind === "day" ? ("code" as const) : ("number" as const),
        })),
      ]}
      sums={sums ? [t("sum"), ...columns.map(({ key }) => shown(sums[key]))] : undefined}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <td>
            {next ? (
              <a href={addressOf(`/statements/${kind}`, { year, by: next, ...scopeOfRow(by, row.key, filters) })}>
                {nameOf(row)}
              </a>
            ) : (
              nameOf(row)
            )}
          </td>
          {columns.map((column) => (
            <td key={column.key}>{cell(row, column)}</td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
