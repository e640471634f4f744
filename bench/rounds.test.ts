import { expect, test } from "vitest";
import { interleave, median } from "./rounds";

test("the median of an odd, an even and an empty number of values", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test("a slow stretch of the machine that hits both sides leaves the ratio alone", async () => {
  let measured = 0;
  const speedOfMachine = () => (measured++ < 6 ? 1 : 0.25);
  const compared = await interleave(
    6,
    async () => 60 * speedOfMachine(),
    async () => 100 * speedOfMachine(),
  );
  expect(compared.ratio).toBeCloseTo(0.6);
});
