/**
 * Money is counted in fen (1/100 yuan) as a bigint. No float ever touches it: 0.1 + 0.2 must be 0.3 in a ledger.
 */
declare const unit: unique symbol;
export type Fen = bigint & { readonly [unit]: "fen" };

export type MoneyErrorCode = "money.format" | "money.negative" | "money.precision" | "money.too_large";
export type MoneyUnit = "yuan" | "wan" | "yi";
export type ParsedMoney = { ok: true; fen: Fen } | { ok: false; code: MoneyErrorCode };

/** Ten trillion yuan; no programme sum comes near, a slipped key does. */
export const MAX_FEN = 10n ** 15n;

/** How many decimals of each unit are still whole fen, and the fen in one unit. */
const UNITS: Record<MoneyUnit, { decimals: number; fen: bigint }> = {
  yuan: { decimals: 2, fen: 100n },
  wan: { decimals: 6, fen: 1_000_000n },
  yi: { decimals: 10, fen: 10_000_000_000n },
};

const SUFFIXES: Record<string, MoneyUnit> = { 元: "yuan", 圆: "yuan", 万: "wan", 万元: "wan", 亿: "yi", 亿元: "yi" };

/** Grouping is by threes or absent: '12,34' is a slip and must not become 1234. */
const TYPED = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(元|圆|万元|万|亿元|亿)?$/;

/** Marks a bigint that is known to count fen. */
export function fen(count: bigint): Fen {
  return count as Fen;
}

/**
 * Reads an amount as people type it: '1,234.50', full-width '１２３', '12万', '1.5亿元', '¥300'.
 * @param text what was typed
 * @param bareUnit the unit of a figure without one (yuan unless told); a typed suffix wins over it
 * @returns whole fen from 0 to 10^15, or the error code; '1e9' and a third decimal of a yuan are refused, never rounded
 */
export function parseMoney(text: string, bareUnit: MoneyUnit = "yuan"): ParsedMoney {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[¥￥]/, "");
  if (plain.length > 40) return { ok: false, code: "money.format" };
  if (/^[-−–]/.test(plain) && TYPED.test(plain.slice(1))) return { ok: false, code: "money.negative" };
  const match = TYPED.exec(plain);
  if (!match) return { ok: false, code: "money.format" };
  const [, whole = "", decimals = "", suffix] = match;
  const scale = UNITS[suffix ? (SUFFIXES[suffix] ?? bareUnit) : bareUnit];
  if (decimals.length > scale.decimals) return { ok: false, code: "money.precision" };
  const count = BigInt(whole.replaceAll(",", "") + decimals.padEnd(scale.decimals, "0"));
  return count > MAX_FEN ? { ok: false, code: "money.too_large" } : { ok: true, fen: fen(count) };
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * The amount in a unit with a fixed number of decimals, grouped by threes, without the unit's name.
 * Halves are rounded away from zero. Lists may round; a voucher must use `formatYuan`, which never does.
 */
export function formatIn(amount: bigint, moneyUnit: MoneyUnit, decimals: number): string {
  const scale = UNITS[moneyUnit];
  const places = Math.min(Math.max(decimals, 0), scale.decimals);
  const step = scale.fen / 10n ** BigInt(places);
  const size = amount < 0n ? -amount : amount;
  const steps = (size + step / 2n) / step;
  const digits = steps.toString().padStart(places + 1, "0");
  const whole = grouped(digits.slice(0, digits.length - places));
  const sign = amount < 0n && steps > 0n ? "-" : "";
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
}

/** 123450n -> '1,234.50' (yuan, exact). */
export function formatYuan(amount: bigint): string {
  return formatIn(amount, "yuan", 2);
}

/** 1234567800n -> '1,234.57' (ten thousand yuan, rounded to `decimals`). */
export function formatWan(amount: bigint, decimals = 2): string {
  return formatIn(amount, "wan", decimals);
}

/** 150_0000_0000n -> '1.50' (hundred million yuan, rounded to `decimals`). */
export function formatYi(amount: bigint, decimals = 2): string {
  return formatIn(amount, "yi", decimals);
}

/** 123450n -> '1234.50': exact yuan without grouping, as forms, files and the API write it; `parseMoney` reads it back. */
export function yuanText(amount: bigint): string {
  return formatYuan(amount).replaceAll(",", "");
}
