import { expect, it } from "vitest";
import { moneyReturnState, openOfReturn } from "./return-state";

const sent = { amount: 100n, receivedAmount: null, takenBack: 0n, withdrawnOn: null };

it("tells what is on its way from what came, came short, was taken back or withdrawn", () => {
  expect(moneyReturnState(sent)).toBe("open");
  expect(moneyReturnState({ ...sent, takenBack: 40n })).toBe("open");
  expect(moneyReturnState({ ...sent, receivedAmount: 90n })).toBe("short");
  expect(moneyReturnState({ ...sent, receivedAmount: 90n, takenBack: 10n })).toBe("received");
  expect(moneyReturnState({ ...sent, takenBack: 100n })).toBe("taken_back");
  expect(moneyReturnState({ ...sent, withdrawnOn: "2026-05-01" })).toBe("withdrawn");
});

it("knows how much is still on its way", () => {
  expect(openOfReturn({ ...sent, receivedAmount: 90n, takenBack: 4n })).toBe(6n);
  expect(openOfReturn({ ...sent, withdrawnOn: "2026-05-01" })).toBe(0n);
});
