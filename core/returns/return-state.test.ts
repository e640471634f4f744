import { expect, it } from "vitest";
import { moneyReturnState } from "./return-state";

it("tells what is on its way from what came and what was withdrawn", () => {
  expect(moneyReturnState({ receivedOn: null, withdrawnOn: null })).toBe("open");
  expect(moneyReturnState({ receivedOn: "2026-05-01", withdrawnOn: null })).toBe("received");
  expect(moneyReturnState({ receivedOn: null, withdrawnOn: "2026-05-01" })).toBe("withdrawn");
});
