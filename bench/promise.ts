import type { Stage } from "./stage/stage";

/** One figure that was promised: measured as a ratio to a reference of the same run, so that machines of any speed agree. */
export type Finding = {
  /** What is compared with what, as a phrase. */
  what: string;
  ratio: number;
  /** The ratio must be at least or at most this; null = shown only. */
  limit: { bound: "at least" | "at most"; ratio: number } | null;
  /** The medians behind the ratio and whatever explains them, with the unit in the name. */
  figures: Record<string, number | string>;
};

/** A promise about speed or weight: one file each in bench/, named as the promise. */
export type SpeedPromise = {
  name: string;
  /** What is promised, as a sentence. */
  promises: string;
  measure(stage: Stage): Promise<Finding[]>;
};

export function isKept({ ratio, limit }: Finding): boolean {
  if (!limit) return true;
  return limit.bound === "at least" ? ratio >= limit.ratio : ratio <= limit.ratio;
}
