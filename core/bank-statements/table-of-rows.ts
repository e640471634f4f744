import { yuanText } from "../kernel/money";
import type { StatementTable } from "./read-statement";
import { columnNames } from "./statement-columns";
import type { BankRows } from "./statement-loading";

/** Rows of the API as a table, with their header and what is stated of them, so that one reader judges files and rows. */
export function tableOfRows({ rows, openingBalance, closingBalance, totalIn, totalOut }: BankRows): StatementTable {
  const header = { number: 0, cells: columnNames.map((name) => cellOf(name)) };
  const lines = rows.map((row, index) => ({
    number: index + 1,
    cells: columnNames.map((name) => cellOf(row[name] ?? "", true)),
  }));
  const stated = (name: string, figures: Partial<Record<string, bigint | undefined>>) =>
    Object.values(figures).every((figure) => figure === undefined)
      ? []
      : [
          {
            number: rows.length + 1,
            cells: columnNames.map((column) => {
              const figure = figures[column];
              return cellOf(column === "remark" ? name : figure === undefined ? "" : yuanText(figure));
            }),
          },
        ];
  return {
    rows: [
      header,
      ...stated("期初余额", { balance: openingBalance }),
      ...lines,
      ...stated("合计", { in: totalIn, out: totalOut }),
      ...stated("期末余额", { balance: closingBalance }),
    ],
    merges: [],
  };
}

/** What somebody sends may begin like a formula, as in a file. */
const cellOf = (text: string, isSent = false) => ({ text, isFormula: isSent && /^\s*[=＝]/.test(text) });
