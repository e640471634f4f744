import { describe, expect, it } from "vitest";
import { mayReverse } from "./reversible";

const receipt = { kind: "receipt", state: "posted", reversedById: null } as const;

describe("mayReverse", () => {
  it("lets the role that posted a transfer undo it, once", () => {
    expect(mayReverse("western_coordinator", receipt)).toBe(true);
    expect(mayReverse("eastern_coordinator", receipt)).toBe(false);
    expect(mayReverse("western_coordinator", { ...receipt, reversedById: 8 })).toBe(false);
  });

  it("undoes neither a sending, which is taken back, nor a reversal", () => {
    expect(mayReverse("eastern_coordinator", { ...receipt, kind: "sending" })).toBe(false);
    expect(mayReverse("eastern_coordinator", { ...receipt, kind: "reversal" })).toBe(false);
  });
});
