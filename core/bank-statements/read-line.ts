import { hasValidCheckDigit } from "../kernel/check-digit";
import type { Side } from "../kernel/fund-terms";
import { type MoneyUnit, parseMoney } from "../kernel/money";
import { sidesOf } from "../kernel/two-sided";
import { parseTypedDate } from "../kernel/typed-date";
import { type Direction, stepsOfLine } from "./bank-line-terms";
import type { ColumnName } from "./statement-columns";

/** A cell as the file has it. `isFormula`: what stands there was computed, and may be anything. */
export type LineCell = { text: string; isFormula: boolean };
export type LineCells = Partial<Record<ColumnName, LineCell>>;

/** Why a field of a line cannot be read; `text` is what stands there. The words are `bank-statements.line_faults.<code>`. */
export type LineFault = { field: ColumnName; code: string; text: string };

/** A line as far as it can be read. Amounts in fen. */
export type ReadLine = {
  valueDate: string | null;
  direction: Direction | null;
  amount: bigint | null;
  reference: string | null;
  namedCode: string | null;
  counterparty: string | null;
  remark: string | null;
  balance: bigint | null;
  faults: LineFault[];
};

export type LineRules = {
  /** Whose account it is: tells which codes its lines may name. */
  side: Side;
  /** What an amount is when the file does not say. */
  direction: Direction;
  unit: MoneyUnit;
  /** A bank cannot know of later days. */
  today: string;
};

const LONGEST = { reference: 100, counterparty: 200, remark: 1000 } as const;
const YUAN = new Set(["", "CNY", "RMB", "人民币", "人民币元", "元", "156", "¥"]);
const INCOMING = new Set(["收", "收入", "贷", "贷方", "C", "CR", "CREDIT", "IN", "+"]);
const OUTGOING = new Set(["支", "支出", "付", "借", "借方", "D", "DR", "DEBIT", "OUT", "-"]);
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "").toUpperCase();

/** Reads one line of a statement. What cannot be read is null, with a fault that names the field. */
export function readLine(cells: LineCells, rules: LineRules): ReadLine {
  const faults: LineFault[] = [];
  const refuse = (field: ColumnName, code: string) => {
    faults.push({ field, code, text: (cells[field]?.text ?? "").slice(0, 100) });
    return null;
  };
  for (const [field, cell] of Object.entries(cells)) if (cell.isFormula) refuse(field as ColumnName, "formula");
  const text = (field: keyof typeof LONGEST): string | null => {
    const found = cells[field]?.text.trim() ?? "";
    if (found.length > LONGEST[field]) return refuse(field, "too_long");
    return UNPRINTABLE.test(found) ? refuse(field, "format") : found || null;
  };
  if (!YUAN.has(plain(cells.currency?.text ?? ""))) refuse("currency", "currency");
  const valueDate = readDay(cells, rules, refuse);
  const { amount, direction } = readAmount(cells, rules, refuse);
  const reference = text("reference");
  const remark = text("remark");
  return {
    ...{ valueDate, direction, amount, reference, remark },
    namedCode: direction && namedCode(`${reference ?? ""} ${remark ?? ""}`, prefixesOf(rules.side, direction)),
    counterparty: text("counterparty"),
    balance: readBalance(cells.balance, rules.unit),
    faults,
  };
}

type Refuse = (field: ColumnName, code: string) => null;

function readDay({ date }: LineCells, { today }: LineRules, refuse: Refuse): string | null {
  const typed = date?.text.trim() ?? "";
  if (typed === "") return refuse("date", "required");
  // Banks write the time of day behind the day.
  const day = parseTypedDate(typed.replace(/[\sT]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/, ""));
  if (day === null) return refuse("date", "date");
  return day > today ? refuse("date", "future") : day;
}

function readAmount(cells: LineCells, rules: LineRules, refuse: Refuse): Pick<ReadLine, "amount" | "direction"> {
  const given = (["amount", "in", "out"] as const).filter((field) => !isNothing(field, cells[field]));
  const [field, other] = given;
  if (!field) return { amount: refuse("amount", "required"), direction: null };
  if (other) return { amount: refuse(other, "both_directions"), direction: null };
  const parsed = parseMoney(cells[field]?.text ?? "", rules.unit);
  const amount = parsed.ok ? parsed.fen : refuse(field, parsed.code);
  if (amount === 0n) return { amount: refuse(field, "money.zero"), direction: null };
  return { amount, direction: field === "amount" ? readDirection(cells, rules, refuse) : field };
}

/** Banks fill the column of the other direction with a dash or zeros. */
function isNothing(field: ColumnName, cell: LineCell | undefined): boolean {
  const typed = cell?.text.normalize("NFKC").trim() ?? "";
  return /^[—–-]*$/.test(typed) || (field !== "amount" && /^0+(\.0+)?$/.test(typed));
}

function readDirection({ direction }: LineCells, rules: LineRules, refuse: Refuse): Direction | null {
  const typed = plain(direction?.text ?? "");
  if (typed === "") return rules.direction;
  if (INCOMING.has(typed)) return "in";
  return OUTGOING.has(typed) ? "out" : refuse("direction", "direction");
}

/** The bank's running balance, which may be negative; null when there is none that can be read. */
export function readBalance(cell: LineCell | undefined, unit: MoneyUnit): bigint | null {
  const typed = cell?.text.normalize("NFKC").trim() ?? "";
  const parsed = parseMoney(typed.replace(/^[-−–]/, ""), unit);
  if (!parsed.ok) return null;
  return /^[-−–]/.test(typed) ? -parsed.fen : parsed.fen;
}

const prefixesOf = (side: Side, direction: Direction) =>
  stepsOfLine(side, direction).map((step) => sidesOf[step].prefix);

/** The first of our codes of these kinds in a text, by its check character. */
function namedCode(text: string, prefixes: readonly string[]): string | null {
  const found = text
    .normalize("NFKC")
    .toUpperCase()
    .matchAll(/[A-Z]\d{10}[0-9A-HJKMNP-TV-Z]/g);
  for (const [code] of found) if (prefixes.includes(code.charAt(0)) && hasValidCheckDigit(code)) return code;
  return null;
}
