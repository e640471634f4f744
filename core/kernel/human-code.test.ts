import { describe, expect, it } from "vitest";
import { withCheckDigit } from "./check-digit";
import { typedCodes } from "./human-code";

describe("codes as people type them", () => {
  const code = withCheckDigit("P2026000123");

  it("forgives width, case, blanks, hyphens and a missing check character", () => {
    for (const typed of [code, ` ${code.toLowerCase()} `, "P2026-000123", "ｐ２０２６０００１２３"])
      expect(typedCodes(typed)).toEqual([code]);
  });

  it("knows flags", () => {
    expect(typedCodes("f-12")).toEqual(["F-12"]);
    expect(typedCodes("F12")).toEqual(["F-12"]);
  });

  it("leaves everything else alone", () => {
    for (const typed of ["", "yn", "530000", "P20", "路P2026000123", "P2026000123XY", "L2026000123"])
      expect(typedCodes(typed)).toEqual([]);
  });
});
