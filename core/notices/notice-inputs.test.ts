import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { withCheckDigit } from "../kernel/check-digit";
import { codeCases, dayCases, errorsOf, pathsOf, type Table, textCases, withValue } from "../kernel/inputs-for-tests";
import { noticePublicationSchema, objectionAnswerSchema, objectionSchema } from "./public-notice";

const notice = {
  projectCode: withCheckDigit("P2026000001"),
  kind: "plan",
  levels: ["county", "village"],
  startsOn: "2026-03-01",
  endsOn: "2026-03-15",
  title: "饮水工程公示",
  body: "总投资一百万元。",
};

const forms: [string, z.ZodType, object, Table][] = [
  [
    "a notice",
    noticePublicationSchema,
    notice,
    {
      projectCode: [["", "required"], ...codeCases],
      kind: [
        ["", "required"],
        ["rumour", "choice"],
      ],
      levels: [
        [undefined, "required"],
        [[], "too_few"],
        [["county", "county"], "choice"],
      ],
      "levels.0": [["moon", "choice"]],
      startsOn: [["", "required"], ...dayCases],
      endsOn: [["", "required"], ...dayCases, ["2026-02-28", "date_order"], ["2027-03-03", "notice.too_long"]],
      title: textCases(200, { min: 2 }),
      body: textCases(8000, { min: 2 }),
    },
  ],
  [
    "an objection",
    objectionSchema,
    { noticeCode: withCheckDigit("N2026000001"), name: "", contact: "", body: "井打在了别的村。" },
    {
      noticeCode: [["", "required"], ...codeCases],
      name: textCases(60, { optional: true }),
      contact: textCases(120, { optional: true }),
      body: textCases(4000, { min: 2 }),
    },
  ],
  [
    "an answer",
    objectionAnswerSchema,
    { objectionId: 1, answer: "已核实。" },
    {
      objectionId: [
        ["", "required"],
        ["0", "too_small"],
        ["x", "number"],
      ],
      answer: textCases(4000, { min: 2 }),
    },
  ],
];

describe.each(forms)("%s", (_, schema, input, table) => {
  it("is right as it is", () => expect(errorsOf(schema, input)).toEqual([]));
  it("has a case for each field", () => expect(Object.keys(table).sort()).toEqual(pathsOf(input).sort()));
  const cases = Object.entries(table).flatMap(([path, wrong]) =>
    wrong.map(([value, fault]) => ({ path, value, fault })),
  );
  it.each(cases)("names $fault at $path", ({ path, value, fault }) => {
    expect(errorsOf(schema, withValue(input, path, value))).toContainEqual(
      expect.objectContaining({ field: path, code: fault }),
    );
  });
});
