import { describe, expect, it } from "vitest";
import { statementKinds, statementLines, withTotals } from "./statement-lines";

describe.each(statementKinds)("the %s statement", (kind) => {
  const lines = statementLines[kind];
  const of = (role: string) => lines.filter((line) => line.role === role);
  const keys = (role: string) => of(role).map(({ key }) => key);

  it("names each line once", () => expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length));

  it("counts each figure into one total that stands after it", () => {
    for (const [index, line] of lines.entries())
      if (line.role === "counted")
        expect(lines.slice(index).some(({ key, role }) => key === line.into && role === "total")).toBe(true);
    for (const key of keys("total"))
      expect(lines.some((line) => line.role === "counted" && line.into === key)).toBe(true);
  });

  it("takes a part only of a figure that is counted, and adds no part to anything", () => {
    for (const line of lines) if (line.role === "of_which") expect(keys("counted")).toContain(line.of);
    const amounts = Object.fromEntries(lines.map(({ key }, index) => [key, 10n ** BigInt(index)]));
    const changed = { ...amounts };
    for (const key of [...keys("of_which"), ...keys("memo")]) changed[key] = 7n;
    for (const key of keys("total")) expect(withTotals(lines, changed)[key]).toBe(withTotals(lines, amounts)[key]);
  });
});

it("sums by sign", () => {
  expect(withTotals(statementLines.donor, { sent: 100n, returned: 5n, budget: 200n })).toMatchObject({
    final: 95n,
    budget: 200n,
  });
});
