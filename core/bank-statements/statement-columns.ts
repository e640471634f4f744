import type { MoneyUnit } from "../kernel/money";

/** What a column of a statement may hold. A file needs the day, the reference, and the amount, whole or by direction. */
export const columnNames = [
  "date",
  "reference",
  "amount",
  "in",
  "out",
  "direction",
  "counterparty",
  "remark",
  "currency",
  "balance",
] as const;
export type ColumnName = (typeof columnNames)[number];

/**
 * The names that banks write over their columns, in the order in which they are preferred when a file has several of
 * one kind. The first of each language is the template's. Money in is 贷方, the bank's own side of the books.
 */
export const acceptedNames: Record<ColumnName, { zh: readonly string[]; en: readonly string[] }> = {
  date: {
    zh: ["日期", "到账日期", "入账日期", "记账日期", "交易日期", "业务日期", "发生日期", "交易时间"],
    en: ["Date", "Value date", "Booking date", "Posting date", "Transaction date"],
  },
  reference: {
    zh: ["银行凭证号", "凭证号", "参考号", "交易流水号", "银行流水号", "流水号", "回单编号", "业务编号", "单据号"],
    en: ["Bank reference", "Reference", "Ref", "Transaction number", "Transaction id", "Voucher number"],
  },
  amount: { zh: ["金额", "交易金额", "发生额", "到账金额"], en: ["Amount", "Transaction amount"] },
  in: {
    zh: ["收入", "收入金额", "贷方", "贷方金额", "贷方发生额", "存入", "转入金额"],
    en: ["In", "Credit", "Credit amount", "Paid in", "Received"],
  },
  out: {
    zh: ["支出", "支出金额", "借方", "借方金额", "借方发生额", "支取", "转出金额"],
    en: ["Out", "Debit", "Debit amount", "Paid out", "Sent"],
  },
  direction: { zh: ["收支", "收/支", "收支方向", "借贷", "借贷标志", "借贷方向"], en: ["Direction", "Debit/credit"] },
  counterparty: {
    zh: ["对方户名", "对方名称", "对方单位", "付款人", "付款单位", "收款人", "收款单位"],
    en: ["Counterparty", "Payer", "Payee"],
  },
  remark: { zh: ["摘要", "附言", "用途", "备注"], en: ["Remark", "Purpose", "Description", "Details", "Memo"] },
  currency: { zh: ["币种", "币别", "货币"], en: ["Currency"] },
  balance: { zh: ["余额", "账户余额"], en: ["Balance"] },
};

/** Where each column stands, counted from 0, and the unit of its amounts. */
export type ColumnPlaces = { places: Partial<Record<ColumnName, number>>; unit: MoneyUnit };
export type HeaderFault = { code: "missing_columns"; names: string } | { code: "column_twice"; column: string };

const bare = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[(【[].*$/, "")
    .replace(/[\s*:]/g, "")
    .toLowerCase();

const known = new Map(
  columnNames.flatMap((name) => {
    const { zh, en } = acceptedNames[name];
    return [...zh, ...en].map((text, order) => [bare(text), { name, order }] as const);
  }),
);

/** How many columns of a row are named as columns are. */
export const countNamed = (texts: readonly string[]): number =>
  new Set(texts.map((text) => known.get(bare(text))?.name).filter(Boolean)).size;

/** Finds the columns by the names over them. */
export function placeColumns(header: readonly string[]): ColumnPlaces | HeaderFault {
  const best = new Map<ColumnName, { order: number; place: number }>();
  for (const [place, text] of header.entries()) {
    const found = known.get(bare(text));
    if (!found) continue;
    const before = best.get(found.name);
    if (before?.order === found.order) return { code: "column_twice", column: text.trim() };
    if (!before || found.order < before.order) best.set(found.name, { order: found.order, place });
  }
  const missing: ColumnName[] = (["date", "reference"] as const).filter((name) => !best.has(name));
  if (!best.has("amount") && !best.has("in") && !best.has("out")) missing.push("amount");
  if (missing.length > 0) return { code: "missing_columns", names: missing.map(namesOf).join("; ") };
  const places = Object.fromEntries([...best].map(([name, { place }]) => [name, place]));
  const isInWan = (["amount", "in", "out"] as const).some((name) => /万/.test(header[places[name] ?? -1] ?? ""));
  return { places, unit: isInWan ? "wan" : "yuan" };
}

/** The names that are accepted for a column, in both languages: '日期 / 到账日期 … / Date / Value date …'. */
export function namesOf(name: ColumnName): string {
  const { zh, en } = acceptedNames[name];
  const own = [...zh, ...en].join(" / ");
  return name === "amount" ? `${own} (${acceptedNames.in.zh[0]} / ${acceptedNames.out.zh[0]} / In / Out)` : own;
}
