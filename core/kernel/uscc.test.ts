import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUscc, usccCheckCharacter } from "./uscc";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const characters = (length: number) =>
  fc.array(fc.constantFrom(...ALPHABET), { minLength: length, maxLength: length }).map((parts) => parts.join(""));
const digits = fc
  .array(fc.constantFrom(..."0123456789"), { minLength: 6, maxLength: 6 })
  .map((parts) => parts.join(""));
const first17 = fc.tuple(characters(2), digits, characters(9)).map((parts) => parts.join(""));

describe("unified social credit code", () => {
  it("computes the check character as the standard does", () => {
    expect(usccCheckCharacter("91350100M000100Y4")).toBe("3");
    expect(isUscc("91350100M000100Y43")).toBe(true);
  });

  it.each([
    "91350100M000100Y44",
    "91350100m000100y43",
    "9135010OM000100Y43",
    "91350100M000100Y4",
    "",
    " 91350100M000100Y43",
  ])("refuses %j", (code) => {
    expect(isUscc(code)).toBe(false);
  });

  it("accepts its own check character and finds any other", () => {
    fc.assert(
      fc.property(first17, fc.constantFrom(...ALPHABET), (text, last) => {
        expect(isUscc(text + last)).toBe(last === usccCheckCharacter(text));
      }),
    );
  });

  it("finds a wrong character anywhere", () => {
    fc.assert(
      fc.property(first17, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...ALPHABET), (text, place, other) => {
        const code = text + usccCheckCharacter(text);
        fc.pre(code[place] !== other);
        expect(isUscc(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }),
    );
  });
});
