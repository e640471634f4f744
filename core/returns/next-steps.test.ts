import { describe, expect, it } from "vitest";
import { nextSteps } from "./next-steps";
import { placesOf } from "./return-place";

const sent = { amount: 100n, receivedAmount: null, takenBack: 0n, withdrawnOn: null, place: "recipient" } as const;

describe("nextSteps of a return of money", () => {
  it("asks the east to say what came", () => {
    expect(nextSteps("eastern_coordinator", sent)).toEqual({ next: "confirmation", others: [] });
    expect(nextSteps("eastern_coordinator", { ...sent, receivedAmount: 90n }).next).toBeNull();
  });

  it("lets whoever sent it take back what never came, and asks for it when it came short", () => {
    expect(nextSteps("western_coordinator", sent)).toEqual({ next: null, others: ["taking-back"] });
    expect(nextSteps("western_coordinator", { ...sent, receivedAmount: 90n }).next).toBe("taking-back");
    expect(nextSteps("county_officer", sent)).toEqual({ next: null, others: [] });
    expect(nextSteps("county_officer", { ...sent, place: "county" }).others).toEqual(["taking-back"]);
    expect(nextSteps("western_coordinator", { ...sent, receivedAmount: 100n }).others).toEqual([]);
  });
});

describe("placesOf", () => {
  it("says where each role sends money back from", () => {
    expect(placesOf("county_officer")).toEqual(["county"]);
    expect(placesOf("western_coordinator")).toEqual(["recipient", "prefecture"]);
    expect(placesOf("eastern_coordinator")).toEqual([]);
  });
});
