import { expect, it } from "vitest";
import { freeOfficeCode, hasPlace, officeCodeStem } from "./office-kinds";

it("an office's code says its kind and its division", () => {
  expect(officeCodeStem("eastern", "110000")).toBe("EAST-110000");
  expect(officeCodeStem("county", "532622")).toBe("COUNTY-532622");
  expect(officeCodeStem("central", null)).toBe("CENTRE");
});

it("a code that is taken gets the next number", () => {
  expect(freeOfficeCode("WEST-530000", [])).toBe("WEST-530000");
  expect(freeOfficeCode("WEST-530000", ["WEST-530000", "WEST-530000-3"])).toBe("WEST-530000-2");
  expect(freeOfficeCode("AUDIT", ["AUDIT", "AUDIT-2"])).toBe("AUDIT-3");
});

it("knows which kinds act for a division", () => {
  expect([hasPlace("western"), hasPlace("audit")]).toEqual([true, false]);
});
