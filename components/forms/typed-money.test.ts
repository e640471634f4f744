import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FEN, parseMoney, yuanText } from "@/core/kernel/money";
import { moneyValue, typedMoney } from "./typed-money";

describe("a money field's text and value", () => {
  it("writes the unit of the switch into the value unless one was typed", () => {
    expect(moneyValue({ text: "12", unit: "wan" })).toBe("12万");
    expect(moneyValue({ text: "１２", unit: "wan" })).toBe("１２万");
    expect(moneyValue({ text: "12万", unit: "wan" })).toBe("12万");
    expect(moneyValue({ text: "12元", unit: "wan" })).toBe("12元");
    expect(moneyValue({ text: "12", unit: "yuan" })).toBe("12");
    expect(moneyValue({ text: "", unit: "wan" })).toBe("");
  });

  it("shows a value in either unit without changing it", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: MAX_FEN }),
        fc.constantFrom("yuan" as const, "wan" as const),
        (fen, unit) => {
          expect(parseMoney(moneyValue(typedMoney(yuanText(fen), unit)))).toEqual({ ok: true, fen });
        },
      ),
    );
    expect(typedMoney("1200000", "wan")).toEqual({ text: "120", unit: "wan" });
    expect(typedMoney("12abc", "wan")).toEqual({ text: "12abc", unit: "wan" });
  });
});
