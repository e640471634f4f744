import type { MoneyUnit } from "../kernel/money";
import { type LineCells, type ReadLine, readBalance } from "./read-line";

/** What a row says that is no payment: the sum of all or of the part above it, or where the account stood. */
export type RowRole = "line" | "total" | "subtotal" | "opening" | "closing";

/**
 * What does not agree in a statement as a whole: the row that says it, what it says and what the lines give, in fen
 * (`stated` null: a formula, or no figure). The words are `bank-statements.statement_faults.<code>`.
 */
export type StatementFault = {
  row: number;
  code: "wrong_total" | "unread_total" | "wrong_closing" | "balance_break";
  stated: bigint | null;
  found: bigint;
};

const ROLES: readonly [RowRole, RegExp][] = [
  ["subtotal", /^(小计|本页小计|本页合计|本月合计|subtotal)$/],
  ["total", /^(合计|总计|共计|总额|合计金额|本期合计|累计|total|grandtotal|sum)$/],
  ["opening", /^(期初余额|上期余额|上期结余|上年结转|承前页|openingbalance|balancebroughtforward)$/],
  ["closing", /^(期末余额|本期余额|期末结余|过次页|closingbalance|balancecarriedforward)$/],
];

const bare = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[\s:：]|\(.*\)/g, "")
    .toLowerCase();

/** What a row is. A payment has a day; a row of sums has its name in one of the cells before the figures. */
export function roleOfRow(cells: LineCells, texts: readonly string[]): RowRole {
  const hasDay = /\d{4}/.test(cells.date?.text ?? "");
  for (const text of hasDay ? [cells.remark?.text ?? ""] : texts) {
    const role = ROLES.find(([, form]) => form.test(bare(text)))?.[0];
    // A day with the word for a sum behind it is a payment that is called so, but balances stand on days.
    if (role && (!hasDay || role === "opening" || role === "closing")) return role;
  }
  return "line";
}

type Sums = { in: bigint; out: bigint };
const both = (sums: Sums) => sums.in + sums.out;

/** Adds up a statement row by row and holds it against the sums and balances that it states itself. */
export class StatementTotals {
  readonly faults: StatementFault[] = [];
  readonly sums: Sums = { in: 0n, out: 0n };
  opening: bigint | null = null;
  closing: bigint | null = null;
  #part: Sums = { in: 0n, out: 0n };
  #closingRow = 0;

  constructor(private readonly unit: MoneyUnit) {}

  addLine({ amount, direction }: ReadLine): void {
    if (amount === null || direction === null) return;
    this.sums[direction] += amount;
    this.#part[direction] += amount;
  }

  /** Compares a row of sums, each figure with the lines of its column. */
  checkSums(role: "total" | "subtotal", row: number, cells: LineCells): void {
    const sums = role === "total" ? this.sums : this.#part;
    const columns = [
      ["in", sums.in],
      ["out", sums.out],
      ["amount", both(sums)],
    ] as const;
    for (const [field, found] of columns) {
      const cell = cells[field];
      if (!cell || cell.text.trim() === "") continue;
      const stated = cell.isFormula ? null : readBalance(cell, this.unit);
      if (stated === null) this.faults.push({ row, code: "unread_total", stated, found });
      else if (stated !== found) this.faults.push({ row, code: "wrong_total", stated, found });
    }
    this.#part = { in: 0n, out: 0n };
  }

  /** Keeps where the account stood before the first or after the last line. */
  keepBalance(role: "opening" | "closing", row: number, cells: LineCells): void {
    const cell = [cells.balance, cells.amount, cells.in, cells.out].find((each) => each && each.text.trim() !== "");
    const stated = !cell || cell.isFormula ? null : readBalance(cell, this.unit);
    if (role === "opening") this.opening = stated;
    else {
      this.closing = stated;
      this.#closingRow = row;
    }
  }

  /** Holds opening, lines and closing together, once all rows were read. */
  checkClosing(): void {
    if (this.opening === null || this.closing === null) return;
    const found = this.opening + this.sums.in - this.sums.out;
    if (found !== this.closing)
      this.faults.push({ row: this.#closingRow, code: "wrong_closing", stated: this.closing, found });
  }
}
