import type { Figure } from "./figure";

const FEWEST = 1;
const MOST = 6;

/** Nothing and the whole: a share that is not quite either must not read as if it were. */
const ENDS = [0, 1];

function percent(share: number, decimals: number): string {
  // Adding 0 takes the sign off a rounded -0.
  return `${Number((share * 100).toFixed(decimals)) + 0}%`;
}

/** A share that somebody chose, such as a limit, as a percentage: nothing is rounded off that six decimals can show. */
export const chosenShareText = (share: number): string => percent(share, MOST);

/**
 * A share that was measured, as a percentage: 0.714 is '71.4%'. Rounded to the fewest decimals, 1 to 6, at which it reads
 * differently from each of the shares it stands beside that differs: 0.0100001 beside 0.01 is '1.00001%'. What would
 * still read the same is marked: '>1%'.
 */
export function measuredShareText(share: number, beside: readonly number[]): string {
  const others = [...ENDS, ...beside].filter((other) => other !== share);
  for (let decimals = FEWEST; decimals <= MOST; decimals += 1) {
    const text = percent(share, decimals);
    if (others.every((other) => percent(other, decimals) !== text)) return text;
  }
  const alike = others.find((other) => percent(other, MOST) === percent(share, MOST)) ?? share;
  return `${share > alike ? ">" : "<"}${percent(share, MOST)}`;
}

/** The shares among figures that are shown together. */
export function sharesOf(figures: readonly Pick<Figure, "unit" | "value">[]): number[] {
  return figures.flatMap(({ unit, value }) => (unit === "share" && typeof value === "number" ? [value] : []));
}
