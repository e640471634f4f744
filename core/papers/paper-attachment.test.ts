import { describe, expect, it } from "vitest";
import { withCheckDigit } from "../kernel/check-digit";
import { errorsOf } from "../kernel/inputs-for-tests";
import { paperAttachmentSchema } from "./paper-attachment";

const file = new File(["x"], "contract.pdf");
const paper = { subject: "project", code: withCheckDigit("P2026000001"), kind: "contract", file };
const ofSize = (size: number) => Object.defineProperty(new File(["x"], "big.pdf"), "size", { value: size });

describe("a paper", () => {
  it("is right as it is", () => expect(errorsOf(paperAttachmentSchema, paper)).toEqual([]));
  it.each([
    ["subject", "person", "choice"],
    ["code", "P1", "human_code"],
    ["kind", "poem", "choice"],
    ["file", undefined, "required"],
    ["file", "contract.pdf", "required"],
    ["file", [file, file], "file.too_many"],
    ["file", ["contract.pdf"], "file.too_many"],
    ["idempotencyKey", "short", "too_short"],
    ["file", new File([], "empty.pdf"), "file.empty"],
    ["file", ofSize(20_000_001), "file.too_large"],
  ])("%s: %s gives %s", (field, value, code) => {
    expect(errorsOf(paperAttachmentSchema, { ...paper, [field]: value })).toEqual([
      expect.objectContaining({ field, code }),
    ]);
  });
  it("may have 20 MB", () =>
    expect(errorsOf(paperAttachmentSchema, { ...paper, file: ofSize(20_000_000) })).toEqual([]));
});
