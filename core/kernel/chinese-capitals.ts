/**
 * 人民币大写 as vouchers need it. Form follows annex 1 of the Payment and Settlement Measures (支付结算办法, 1997):
 * 整 after a sum that ends in yuan, none after jiao or fen, 零 wherever figures are skipped.
 */
const DIGITS = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"] as const;
const PLACES = ["", "拾", "佰", "仟"] as const;

function digit(value: number): string {
  return DIGITS[value] ?? "";
}

/** 1 to 9999 without a leading 零: 6007 -> 陆仟零柒. */
function section(value: number): string {
  let text = "";
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const figure = Math.floor(value / 10 ** place) % 10;
    if (figure === 0) {
      skipped = text !== "";
      continue;
    }
    text += `${skipped ? "零" : ""}${digit(figure)}${PLACES[place]}`;
    skipped = false;
  }
  return text;
}

/** Joins a higher part with a lower one; a 零 stands where the lower part does not fill its places. */
function joined(high: string, mark: string, low: bigint, full: bigint, lowText: string): string {
  return `${high}${mark}${low > 0n && low < full / 10n ? "零" : ""}${lowText}`;
}

function wholeYuan(value: bigint): string {
  if (value === 0n) return "";
  if (value < 10_000n) return section(Number(value));
  const [mark, full] = value < 100_000_000n ? (["万", 10_000n] as const) : (["亿", 100_000_000n] as const);
  const low = value % full;
  return joined(wholeYuan(value / full), mark, low, full, wholeYuan(low));
}

/**
 * 1640902n -> '人民币壹万陆仟肆佰零玖元零贰分'; 0n -> '人民币零元整'; a reversal's minus is written 负.
 * @param amount fen
 */
export function inChineseCapitals(amount: bigint): string {
  const size = amount < 0n ? -amount : amount;
  const yuan = size / 100n;
  const jiao = Number((size / 10n) % 10n);
  const fen = Number(size % 10n);
  const start = amount < 0n ? "人民币负" : "人民币";
  if (size === 0n) return "人民币零元整";
  const whole = yuan > 0n ? `${wholeYuan(yuan)}元` : "";
  if (jiao === 0 && fen === 0) return `${start}${whole}整`;
  const jiaoText = jiao > 0 ? `${digit(jiao)}角` : yuan > 0n ? "零" : "";
  return `${start}${whole}${jiaoText}${fen > 0 ? `${digit(fen)}分` : ""}`;
}
