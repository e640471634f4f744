import { describe, expect, it } from "vitest";
import { ratioText } from "./ratio-text";

describe("ratioText", () => {
  it.each([
    [5n, 2n, "2.50"],
    [0n, 7n, "0.00"],
    [2n, 3n, "≈ 0.67"],
    [1n, 200n, "≈ 0.01"],
    [10n ** 30n + 1n, 10n ** 28n, "≈ 100.00"],
  ])("%d over %d is %s", (part, whole, text) => expect(ratioText(part, whole)).toBe(text));

  it("is a percentage when asked", () => expect(ratioText(1n, 8n, { hundred: true })).toBe("12.50"));
  it("is none over nothing, nor below it", () => {
    expect(ratioText(1n, 0n)).toBeNull();
    expect(ratioText(-1n, 5n)).toBeNull();
  });
});
