import { directions, stepsOfLine } from "@/core/bank-statements/bank-line-terms";
import { sides } from "@/core/kernel/fund-terms";

/** The step that a line most likely belongs to, by whose account it is of and where the money went. */
export const lineSteps = sides.flatMap((side) =>
  directions.map((direction) => ({ side, direction, step: stepsOfLine(side, direction)[0] })),
);
