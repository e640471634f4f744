import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { withCheckDigit } from "../kernel/check-digit";
import {
  codeCases,
  countCases,
  dayCases,
  errorsOf,
  pathsOf,
  type Table,
  textCases,
  type WrongValue,
  withValue,
} from "../kernel/inputs-for-tests";
import { projectAcceptanceSchema, targetActualSchema } from "./project-acceptance";
import { projectAmendmentSchema } from "./project-amendment";
import { projectProposalSchema } from "./project-proposal";
import { projectSignatureSchema, projectStepSchema, reasonedStepSchema } from "./project-step";

const code = withCheckDigit("P2026000001");
const line = { source: "provincial", fiscalYear: "2026", purpose: "works", amount: "80万" };
const target = { indicator: "通水户数", unit: "户", baseline: "0", target: "120", dueOn: "2026-11-30" };
const contact = { name: "孙燕", office: "扶贫办", phone: "0471-8812345" };
const content = {
  title: "饮水工程",
  summary: "打井",
  strand: "government_aid",
  category: "water",
  township: "",
  village: "",
  startsOn: "2026-03-01",
  endsOn: "2026-12-31",
  planItem: "",
  policyLine: "",
  placeReason: "",
  households: "",
  persons: "400",
  women: "",
  jobs: "",
  benefitLink: "",
  libraryEntryCode: "",
  budgetLines: [line],
  targets: [target],
  contacts: [contact],
};
const proposal = { pairingId: "P01", countyCode: "150125", ...content };

const contentCases: Table = {
  title: textCases(120, { min: 2 }),
  summary: textCases(4000),
  strand: [
    ["", "required"],
    ["charity", "choice"],
  ],
  category: [
    ["", "required"],
    ["castle", "choice"],
  ],
  township: textCases(60, { optional: true }),
  village: textCases(60, { optional: true }),
  startsOn: [["", "required"], ...dayCases],
  endsOn: [["", "required"], ...dayCases, ["2026-02-28", "date_order"]],
  planItem: textCases(300, { optional: true }),
  policyLine: textCases(300, { optional: true }),
  placeReason: textCases(1000, { optional: true }),
  households: countCases,
  persons: countCases,
  women: [...countCases, ["401", "project.women_over_persons"]],
  jobs: countCases,
  benefitLink: [["love", "choice"]],
  libraryEntryCode: codeCases,
  budgetLines: [
    [undefined, "required"],
    ["x", "format"],
    [Array(61).fill(line), "too_many"],
  ],
  "budgetLines.0.source": [
    ["", "required"],
    ["bank", "choice"],
  ],
  "budgetLines.0.fiscalYear": [
    ["", "required"],
    ["1995", "too_small"],
    ["2101", "too_big"],
    ["x", "number"],
  ],
  "budgetLines.0.purpose": [
    ["", "required"],
    ["N13", "choice"],
  ],
  "budgetLines.0.amount": [
    ["", "required"],
    ["1e9", "money.format"],
    ["12,34", "money.format"],
    ["-0.01", "money.negative"],
    ["0.001", "money.precision"],
    ["1000000000000000000", "money.too_large"],
    ["0", "money.zero"],
    [12.5, "money.format"],
  ],
  targets: [
    [undefined, "required"],
    [Array(31).fill(target), "too_many"],
  ],
  "targets.0.indicator": textCases(120),
  "targets.0.unit": textCases(20, { optional: true }),
  "targets.0.baseline": [
    ["x", "number"],
    ["0.0005", "step"],
    ["1000000000001", "too_big"],
  ],
  "targets.0.target": [
    ["1e3", "number"],
    ["-0.0001", "step"],
  ],
  "targets.0.dueOn": [...dayCases, ["2026-02-28", "date_order"]],
  contacts: [
    [undefined, "required"],
    [Array(11).fill(contact), "too_many"],
  ],
  "contacts.0.name": textCases(60),
  "contacts.0.office": textCases(120),
  "contacts.0.phone": [
    ["call me", "format"],
    ["1".repeat(31), "too_long"],
  ],
};

const revision: readonly WrongValue[] = [
  ["", "required"],
  ["0", "too_small"],
  ["x", "number"],
];
const projectCode: readonly WrongValue[] = [["", "required"], ...codeCases];
const reason = textCases(2000, { min: 2 });

const forms: [string, z.ZodType, object, Table][] = [
  [
    "a proposal",
    projectProposalSchema,
    proposal,
    {
      pairingId: [
        ["", "required"],
        ["P0123456789", "too_long"],
      ],
      countyCode: [
        ["", "required"],
        ["15012", "format"],
        ["15012A", "format"],
      ],
      ...contentCases,
    },
  ],
  [
    "an amendment",
    projectAmendmentSchema,
    { projectCode: code, revision: 1, ...content },
    { projectCode, revision, ...contentCases },
  ],
  ["a step", projectStepSchema, { projectCode: code }, { projectCode }],
  ["a step with a reason", reasonedStepSchema, { projectCode: code, reason: "预算偏高" }, { projectCode, reason }],
  ["a signature", projectSignatureSchema, { projectCode: code, revision: 3 }, { projectCode, revision }],
  [
    "an acceptance",
    projectAcceptanceSchema,
    { projectCode: code, assetOwner: "村委会", actuals: [{ targetId: 1, actual: "90", reason: "" }] },
    {
      projectCode,
      assetOwner: textCases(200),
      actuals: [
        [undefined, "required"],
        [Array(31).fill({ targetId: 1, actual: "", reason: "" }), "too_many"],
      ],
      "actuals.0.targetId": [
        ["", "required"],
        ["0", "too_small"],
      ],
      "actuals.0.actual": [
        ["x", "number"],
        ["0.0001", "step"],
      ],
      "actuals.0.reason": textCases(1000, { optional: true }),
    },
  ],
  [
    "an actual",
    targetActualSchema,
    { projectCode: code, targetId: 1, actual: "90", reason: "" },
    {
      projectCode,
      targetId: [
        ["", "required"],
        ["0", "too_small"],
      ],
      actual: [
        ["", "required"],
        ["x", "number"],
        ["0.0001", "step"],
      ],
      reason: textCases(1000, { optional: true }),
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
  it("takes no other field", () => {
    expect(errorsOf(schema, { ...input, stage: "approved" })).toEqual([{ field: "stage", code: "unknown_field" }]);
  });
});

describe("what one row says against another", () => {
  it("stands on the later row", () => {
    expect(errorsOf(projectProposalSchema, { ...proposal, budgetLines: [line, { ...line, amount: "1" }] })).toEqual([
      { field: "budgetLines.1.purpose", code: "project.budget_line_twice" },
    ]);
    expect(errorsOf(projectProposalSchema, { ...proposal, targets: [target, target] })).toEqual([
      { field: "targets.1.indicator", code: "project.target_twice" },
    ]);
    const most = { ...line, amount: "10000000000000" };
    expect(
      errorsOf(projectProposalSchema, { ...proposal, budgetLines: [most, { ...most, purpose: "goods" }] }),
    ).toEqual([{ field: "budgetLines", code: "money.too_large" }]);
    const actuals = [
      { targetId: 1, actual: "90", reason: "" },
      { targetId: 1, actual: "", reason: "缺" },
    ];
    expect(errorsOf(projectAcceptanceSchema, { projectCode: code, assetOwner: "村委会", actuals })).toEqual([
      { field: "actuals.1.targetId", code: "duplicate" },
      { field: "actuals.1.actual", code: "required" },
    ]);
  });
  it("lets a draft be incomplete", () => {
    expect(
      errorsOf(projectProposalSchema, { ...proposal, budgetLines: [], targets: [{ indicator: "户数" }], contacts: [] }),
    ).toEqual([]);
  });
});
