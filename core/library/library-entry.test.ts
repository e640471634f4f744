import { describe, expect, it } from "vitest";
import { withCheckDigit } from "../kernel/check-digit";
import { errorsOf } from "../kernel/inputs-for-tests";
import { libraryAdmissionSchema, libraryWithdrawalSchema } from "./library-entry";

const ahead = { projectCode: "", pairingId: "P01", title: "村道硬化", category: "roads", admittedOn: "2026-01-10" };
const code = withCheckDigit("P2026000001");

describe("an admission to the library", () => {
  it("needs to say what it is about, unless a project says so", () => {
    expect(errorsOf(libraryAdmissionSchema, ahead)).toEqual([]);
    expect(errorsOf(libraryAdmissionSchema, { projectCode: code, admittedOn: "2026-01-10" })).toEqual([]);
    expect(errorsOf(libraryAdmissionSchema, { admittedOn: "2026-01-10" })).toEqual([
      { field: "pairingId", code: "required" },
      { field: "title", code: "required" },
      { field: "category", code: "required" },
    ]);
  });
  it.each([
    ["projectCode", "P1", "human_code"],
    ["pairingId", "P0123456789", "too_long"],
    ["title", "x", "too_short"],
    ["category", "castle", "choice"],
    ["admittedOn", "2010-02-30", "date"],
    ["admittedOn", "", "required"],
  ])("%s: %s gives %s", (field, value, fault) => {
    expect(errorsOf(libraryAdmissionSchema, { ...ahead, [field]: value })).toContainEqual(
      expect.objectContaining({ field, code: fault }),
    );
  });
  it("is taken back with a reason", () => {
    expect(errorsOf(libraryWithdrawalSchema, { libraryEntryCode: withCheckDigit("K2026000001"), reason: "" })).toEqual([
      { field: "reason", code: "required" },
    ]);
  });
});
