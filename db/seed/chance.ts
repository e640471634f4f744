import { createHash } from "node:crypto";

/** Choices that look like chance and are the same for the same key, on every machine and in every run. */
export type Chance = {
  /** A fraction from 0 up to and without 1. */
  fraction(): number;
  /** A whole number between the two, both included. */
  between(least: number, most: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(from: readonly T[]): T;
  /** True in this share of cases. */
  happens(share: number): boolean;
};

/** Draws from a key such as 'P01-150125-3'; another key draws independently. The generator is mulberry32. */
export function chanceOf(key: string): Chance {
  let state = createHash("sha256").update(key).digest().readUInt32LE(0);
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    happens: (share) => fraction() < share,
    pick: <T>(from: readonly T[]) => {
      if (from.length === 0) throw new Error("nothing to pick from");
      return from[between(0, from.length - 1)] as T;
    },
  };
}
