import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error";
import { describe, expect, it } from "vitest";
import en from "@/messages/en/errors.json";
import zh from "@/messages/zh/errors.json";
import { failureCode } from "./failure-code";

describe("a form without a result", () => {
  it.each([
    ["is too large for the server", new Error("request.too_large"), "request.too_large"],
    ["cannot be read", new Error("request.unreadable"), "request.unreadable"],
    ["comes from an earlier release", new UnrecognizedActionError("Server Action was not found"), "request.outdated"],
    ["meets no server", new TypeError("Failed to fetch"), "unreachable"],
    ["meets something else", "x", "unreachable"],
  ])("that %s says so", (_, failure, code) => expect(failureCode(failure)).toBe(code));

  it("has words in both languages", () => {
    for (const words of [zh, en])
      for (const code of ["too_large", "unreadable", "outdated"] as const) expect(words.request[code]).toBeTruthy();
  });
});
