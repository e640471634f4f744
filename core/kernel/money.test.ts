import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen, formatIn, formatWan, formatYi, formatYuan, MAX_FEN, parseMoney, yuanText } from "./money";

const amounts = fc.bigInt({ min: 0n, max: MAX_FEN });

describe("parseMoney", () => {
  it.each([
    ["１２３", 12_300n],
    ["1,234.50", 123_450n],
    ["１，２３４．５", 123_450n],
    ["12万", 12_000_000n],
    ["12 万元", 12_000_000n],
    ["1.5亿", 15_000_000_000n],
    ["0.000001万", 1n],
    ["¥ 300", 30_000n],
    ["￥0.01", 1n],
    ["100元", 10_000n],
    ["0", 0n],
    ["10000000000000", MAX_FEN],
  ])("reads %s", (text, expected) => {
    expect(parseMoney(text)).toEqual({ ok: true, fen: expected });
  });

  it.each([
    ["", "money.format"],
    ["1e9", "money.format"],
    ["0x10", "money.format"],
    ["abc", "money.format"],
    ["12,34", "money.format"],
    ["1.2.3", "money.format"],
    ["1.", "money.format"],
    ["--5", "money.format"],
    ["9".repeat(100), "money.format"],
    ["-0.01", "money.negative"],
    ["－5万", "money.negative"],
    ["0.001", "money.precision"],
    ["1.100", "money.precision"],
    ["0.0000001万", "money.precision"],
    ["10000000000000.01", "money.too_large"],
    ["1000000000000000000", "money.too_large"],
  ])("refuses %s with %s", (text, code) => {
    expect(parseMoney(text)).toEqual({ ok: false, code });
  });

  it("takes the unit of the switch for a bare figure, a typed one before it", () => {
    expect(parseMoney("12", "wan")).toEqual({ ok: true, fen: 12_000_000n });
    expect(parseMoney("12元", "wan")).toEqual({ ok: true, fen: 1_200n });
  });

  it("reads back what was written, exactly", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        for (const text of [formatYuan(amount), yuanText(amount), `${formatIn(amount, "wan", 6)}万`]) {
          expect(parseMoney(text)).toEqual({ ok: true, fen: amount });
        }
      }),
    );
  });

  it("never throws and never gives a negative or oversized sum", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const parsed = parseMoney(text);
        if (parsed.ok) expect(parsed.fen >= 0n && parsed.fen <= MAX_FEN).toBe(true);
      }),
    );
  });
});

describe("formatting", () => {
  it("groups and rounds halves away from zero", () => {
    expect(formatYuan(fen(123_450n))).toBe("1,234.50");
    expect(formatYuan(-5n)).toBe("-0.05");
    expect(formatWan(1_234_567_800n)).toBe("1,234.57");
    expect(formatWan(-5_000n)).toBe("-0.01");
    expect(formatWan(-4_999n)).toBe("0.00");
    expect(formatWan(12_000_000n, 0)).toBe("12");
    expect(formatYi(15_000_000_000n)).toBe("1.50");
  });

  it("is never further from the sum than half of the last place", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const shown = parseMoney(`${formatWan(amount)}万`);
        const gap = shown.ok ? shown.fen - amount : MAX_FEN;
        expect(gap <= 5_000n && gap >= -5_000n).toBe(true);
      }),
    );
  });
});
