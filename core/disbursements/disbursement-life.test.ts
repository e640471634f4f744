import { describe, expect, it } from "vitest";
import { disbursementStates, disbursementTransitions, openAmount, stateOfSent } from "./disbursement-life";

describe("the state of a disbursement that was sent", () => {
  it.each([
    [0n, 0n, "sent"],
    [0n, 40n, "sent"],
    [0n, 100n, "cancelled"],
    [1n, 0n, "partly_received"],
    [60n, 39n, "partly_received"],
    [60n, 40n, "received"],
    [100n, 0n, "received"],
  ])("of 100, received %s and taken back %s: %s", (received, takenBack, state) => {
    const paid = { amount: 100n, received, takenBack };
    expect(stateOfSent(paid)).toBe(state);
    expect(openAmount(paid)).toBe(100n - received - takenBack);
  });

  it("is reached by a step of the life cycle from every state that it may follow", () => {
    const steps = disbursementTransitions.map(({ from, to }) => `${from} ${to}`);
    for (const step of ["sent partly_received", "sent received", "partly_received received", "received sent"])
      expect(steps).toContain(step);
    expect(new Set(steps).size).toBe(steps.length);
    for (const { from, to } of disbursementTransitions)
      expect(disbursementStates).toEqual(expect.arrayContaining([from, to]));
  });
});
