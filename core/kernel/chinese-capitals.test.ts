import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inChineseCapitals } from "./chinese-capitals";
import { MAX_FEN } from "./money";

const VALUES: Record<string, bigint> = { 壹: 1n, 贰: 2n, 叁: 3n, 肆: 4n, 伍: 5n, 陆: 6n, 柒: 7n, 捌: 8n, 玖: 9n };
const PLACES: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1_000n };

/** Reads capitals back by a method of its own: collect figures, multiply at each mark. */
function readBack(text: string): bigint {
  let [total, part, figure, size] = [0n, 0n, 0n, 0n];
  for (const sign of text.replace("人民币", "")) {
    if (VALUES[sign]) figure = VALUES[sign];
    else if (PLACES[sign]) [part, figure] = [part + figure * PLACES[sign], 0n];
    else if (sign === "万") [total, part, figure] = [total + (part + figure) * 10_000n, 0n, 0n];
    else if (sign === "亿") [total, part, figure] = [(total + part + figure) * 100_000_000n, 0n, 0n];
    else if (sign === "元") [size, total, part, figure] = [size + (total + part + figure) * 100n, 0n, 0n, 0n];
    else if (sign === "角") [size, figure] = [size + figure * 10n, 0n];
    else if (sign === "分") [size, figure] = [size + figure, 0n];
  }
  return size;
}

describe("inChineseCapitals", () => {
  it.each([
    [0n, "人民币零元整"],
    [5n, "人民币伍分"],
    [140_950n, "人民币壹仟肆佰零玖元伍角"],
    [600_714n, "人民币陆仟零柒元壹角肆分"],
    [1_640_902n, "人民币壹万陆仟肆佰零玖元零贰分"],
    [32_504n, "人民币叁佰贰拾伍元零肆分"],
    [168_032n, "人民币壹仟陆佰捌拾元叁角贰分"],
    [10_700_053n, "人民币壹拾万柒仟元伍角叁分"],
    [10_000_000_100n, "人民币壹亿零壹元整"],
    [10_000_000_000_00n, "人民币壹佰亿元整"],
    [10_050_000_00n, "人民币壹仟零伍万元整"],
    [MAX_FEN, "人民币壹拾万亿元整"],
    [-10_000n, "人民币负壹佰元整"],
  ])("%s fen", (amount, expected) => {
    expect(inChineseCapitals(amount)).toBe(expected);
  });

  it("says the sum and nothing else, with no 零 doubled or trailing", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: MAX_FEN }), (amount) => {
        const text = inChineseCapitals(amount);
        expect(readBack(text)).toBe(amount);
        expect(text).not.toMatch(/零零|零[元万亿角分整]/);
      }),
      { numRuns: 500 },
    );
  });
});
