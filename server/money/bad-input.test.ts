import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { fundCommitmentSchema } from "@/core/commitments/fund-commitment";
import { disbursementSendingSchema } from "@/core/disbursements/disbursement-payment";
import { disbursementAmendmentSchema, disbursementRequestSchema } from "@/core/disbursements/disbursement-request";
import { expenditureSchema } from "@/core/expenditures/expenditure";
import { withCheckDigit } from "@/core/kernel/check-digit";
import { issueErrors } from "@/core/kernel/issue-codes";
import { passDownSchema } from "@/core/pass-downs/pass-down";
import { moneyReturnSchema } from "@/core/returns/money-return";
import { transferReversalSchema } from "@/core/transfers/transfer-reversal";
import { inputs, once, today } from "./inputs-for-tests";

const project = withCheckDigit("P2026000001");
const withAmount: [string, z.ZodType, Record<string, unknown>][] = [
  ["commitment", fundCommitmentSchema, inputs.commitment(project)],
  ["disbursement request", disbursementRequestSchema, inputs.request(project)],
  ["pass-down", passDownSchema, inputs.passDown(project)],
  ["expenditure", expenditureSchema, inputs.expenditure(project)],
  ["money return", moneyReturnSchema, inputs.moneyReturn(project)],
];

function errorsOf(schema: z.ZodType, input: unknown) {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : issueErrors(parsed.error, input);
}

describe.each(withAmount)("a %s", (_, schema, right) => {
  it("is right as it stands", () => {
    expect(errorsOf(schema, right)).toEqual([]);
  });

  it.each<[unknown, string]>([
    ["1e9", "money.format"],
    ["abc", "money.format"],
    ["12,34", "money.format"],
    ["-0.01", "money.negative"],
    ["0.001", "money.precision"],
    ["1000000000000000000", "money.too_large"],
    ["0", "money.zero"],
    ["", "required"],
    [100, "money.format"],
    [undefined, "required"],
  ])("names what is wrong with the amount %j", (amount, code) => {
    expect(errorsOf(schema, { ...right, amount })).toMatchObject([{ field: "amount", code }]);
  });

  it.each([
    ["１２３", 12300n],
    ["1,234.50", 123450n],
    ["12万", 12000000n],
    ["¥ 5", 500n],
    [7n, 7n],
  ])("reads the amount %s", (amount, fen) => {
    expect(schema.parse({ ...right, amount })).toMatchObject({ amount: fen });
  });

  it.each(Object.keys(right).filter((field) => field !== "invoiceNumber"))("says so when %s is missing", (field) => {
    const { [field]: _, ...rest } = right;
    expect(errorsOf(schema, rest)).toMatchObject([{ field, code: "required" }]);
    expect(errorsOf(schema, { ...right, [field]: {} })).toHaveLength(1);
  });

  it("does not take a field that it does not know, nor a key too short", () => {
    expect(errorsOf(schema, { ...right, approvedBy: 1 })).toEqual([{ field: "approvedBy", code: "unknown_field" }]);
    expect(errorsOf(schema, { ...right, idempotencyKey: "short" })).toMatchObject([
      { field: "idempotencyKey", code: "too_short" },
    ]);
  });

  it.each([
    ["projectCode", "P2026000001", "human_code"],
    ["projectCode", "  ", "required"],
    ["source", "national", "choice"],
    ["fiscalYear", "1995", "too_small"],
    ["fiscalYear", "2010.5", "whole_number"],
    ["fiscalYear", "1e3", "number"],
  ])("names what is wrong with %s %j", (field, typed, code) => {
    expect(errorsOf(schema, { ...right, [field]: typed })).toMatchObject([{ field, code }]);
  });
});

describe("other fields", () => {
  const sending = { code: project, sentOn: today, bankReference: "B", idempotencyKey: once() };

  it.each(["2010-02-30", "05/06/2006", "yesterday", "2006-13-01"])("refuses the date %s", (sentOn) => {
    expect(errorsOf(disbursementSendingSchema, { ...sending, sentOn })).toEqual([{ field: "sentOn", code: "date" }]);
  });

  it.each(["20260601", "2026/6/1", "2026年6月1日", "２０２６－０６－０１"])("reads the date %s", (sentOn) => {
    expect(disbursementSendingSchema.parse({ ...sending, sentOn }).sentOn).toBe("2026-06-01");
  });

  it("refuses control characters and texts too long", () => {
    expect(errorsOf(disbursementSendingSchema, { ...sending, bankReference: "a\u0000b" })).toMatchObject([
      { field: "bankReference", code: "format" },
    ]);
    expect(errorsOf(disbursementSendingSchema, { ...sending, bankReference: "x".repeat(101) })).toMatchObject([
      { field: "bankReference", code: "too_long" },
    ]);
  });

  it("takes an invoice number in any spelling for the same, and none when it is left empty", () => {
    const number = (invoiceNumber: string) =>
      expenditureSchema.parse({ ...inputs.expenditure(project), invoiceNumber }).invoiceNumber;
    expect(number("№ 1100-77")).toBe("110077");
    expect(number("１１００７７")).toBe("110077");
    expect(number("Nova 12")).toBe("NOVA12");
    expect(number("  ")).toBeUndefined();
    expect(errorsOf(expenditureSchema, { ...inputs.expenditure(project), invoiceNumber: "---" })).toMatchObject([
      { field: "invoiceNumber", code: "too_short" },
    ]);
  });

  it("wants whole positive numbers for revisions and transfers", () => {
    const { projectCode: _, idempotencyKey: __, ...content } = inputs.request(project);
    for (const revision of ["0", "1.5", "x"])
      expect(errorsOf(disbursementAmendmentSchema, { ...content, code: project, revision })).toMatchObject([
        { field: "revision" },
      ]);
    expect(
      errorsOf(transferReversalSchema, { transferId: "9".repeat(30), reason: "r", idempotencyKey: once() }),
    ).toMatchObject([{ field: "transferId" }]);
  });
});
