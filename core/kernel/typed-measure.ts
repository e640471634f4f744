import { typedNumber } from "./typed-number";

const LARGEST = 1_000_000_000_000;

/** Schema of a measured value: at most three decimals, as the database keeps it. Errors as typedNumber, and `step`. */
export const typedMeasure = () =>
  typedNumber({ min: -LARGEST, max: LARGEST, decimals: true }).refine((value) => Number(value.toFixed(3)) === value, {
    params: { code: "step", step: "0.001" },
  });
