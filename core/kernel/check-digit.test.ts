import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasValidCheckDigit, withCheckDigit } from "./check-digit";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const body = fc.array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(""));

describe("check digit", () => {
  it("accepts what it made", () => {
    fc.assert(fc.property(body, (text) => hasValidCheckDigit(withCheckDigit(text))));
  });

  it("finds every wrong character", () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...ALPHABET), (text, at, other) => {
        const code = withCheckDigit(text);
        const place = at % code.length;
        fc.pre(code[place] !== other);
        expect(hasValidCheckDigit(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }),
    );
  });

  it("finds swapped neighbours, but for the one pair that Luhn's method cannot tell apart", () => {
    fc.assert(
      fc.property(body, fc.nat(), (text, at) => {
        const code = withCheckDigit(text);
        const place = at % (code.length - 1);
        const [left = "", right = ""] = code.slice(place, place + 2);
        fc.pre(left !== right && ![left, right].every((character) => "0Z".includes(character)));
        expect(hasValidCheckDigit(code.slice(0, place) + right + left + code.slice(place + 2))).toBe(false);
      }),
    );
  });

  it("does not count hyphens", () => {
    const code = withCheckDigit("150125-2009-0001");
    expect(hasValidCheckDigit(code)).toBe(true);
    expect(hasValidCheckDigit(code.replaceAll("-", ""))).toBe(true);
  });

  it.each(["", "0", "-", "ABCI0", "abc", "１２３４", "P 1"])("refuses %j", (code) => {
    expect(hasValidCheckDigit(code)).toBe(false);
  });

  it("makes no code of an empty or unreadable body", () => {
    expect(() => withCheckDigit("")).toThrow(RangeError);
    expect(() => withCheckDigit("OIL")).toThrow(RangeError);
  });
});
