import { describe, expect, it } from "vitest";
import { withCheckDigit } from "../kernel/check-digit";
import { codeCases, dayCases, errorsOf, type Table, textCases, withValue } from "../kernel/inputs-for-tests";
import { progressCertificationSchema, progressReportSchema } from "./progress-report";

const report = {
  projectCode: withCheckDigit("P2026000001"),
  reportedOn: "2026-06-30",
  progress: "40.25",
  narrative: "管网已铺一半。",
};

describe("a progress report", () => {
  it("keeps percent as basis points", () => {
    expect(progressReportSchema.parse(report).progress).toBe(4025);
    expect(progressReportSchema.parse({ ...report, progress: "100" }).progress).toBe(10_000);
  });
  const table: Table = {
    projectCode: [["", "required"], ...codeCases],
    reportedOn: [["", "required"], ...dayCases],
    progress: [
      ["", "required"],
      ["100.01", "too_big"],
      ["-1", "too_small"],
      ["40.255", "step"],
      ["1e1", "number"],
      ["half", "number"],
    ],
    narrative: textCases(4000),
  };
  const cases = Object.entries(table).flatMap(([path, wrong]) =>
    wrong.map(([value, fault]) => ({ path, value, fault })),
  );
  it.each(cases)("names $fault at $path", ({ path, value, fault }) => {
    expect(errorsOf(progressReportSchema, withValue(report, path, value))).toContainEqual(
      expect.objectContaining({ field: path, code: fault }),
    );
  });
  it("is certified by its number", () => {
    expect(errorsOf(progressCertificationSchema, { reportId: "x" })).toEqual([{ field: "reportId", code: "number" }]);
  });
});
