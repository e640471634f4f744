import { describe, expect, it } from "vitest";
import { z } from "zod";
import { issueErrors } from "./issue-codes";

const errorsOf = (schema: z.ZodType, input: unknown) => {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : issueErrors(parsed.error, input);
};

describe("issueErrors", () => {
  const proposal = z.strictObject({
    title: z.string().trim().min(2).max(5),
    code: z.string().length(4).optional(),
    strand: z.enum(["government_aid", "enterprise"]),
    rows: z.array(z.object({ count: z.number().int().min(1).max(9) })).min(1),
    email: z.email().optional(),
    officeId: z.uuid().optional(),
    agreed: z.literal(true).optional(),
  });
  const good = { title: "路灯", strand: "enterprise", rows: [{ count: 1 }] };

  it("passes what is right", () => expect(errorsOf(proposal, good)).toEqual([]));

  it.each([
    [{ ...good, title: undefined }, "title", "required", undefined],
    [{ ...good, title: "   " }, "title", "required", undefined],
    [{ ...good, title: 7 }, "title", "format", undefined],
    [{ ...good, title: "a" }, "title", "too_short", { min: 2 }],
    [{ ...good, title: "abcdef" }, "title", "too_long", { max: 5 }],
    [{ ...good, code: "abc" }, "code", "exact_length", { length: 4 }],
    [{ ...good, strand: "" }, "strand", "required", undefined],
    [{ ...good, strand: "loan" }, "strand", "choice", undefined],
    [{ ...good, rows: [] }, "rows", "too_few", { min: 1 }],
    [{ ...good, rows: [{ count: "1" }] }, "rows.0.count", "number", undefined],
    [{ ...good, rows: [{ count: 1.5 }] }, "rows.0.count", "whole_number", undefined],
    [{ ...good, rows: [{ count: 0 }] }, "rows.0.count", "too_small", { min: 1 }],
    [{ ...good, rows: [{ count: 10 }] }, "rows.0.count", "too_big", { max: 9 }],
    [{ ...good, email: "a@" }, "email", "email", undefined],
    [{ ...good, officeId: "1" }, "officeId", "choice", undefined],
    [{ ...good, agreed: false }, "agreed", "ticked", undefined],
    [{ ...good, extra: 1 }, "extra", "unknown_field", undefined],
    [null, null, "required", undefined],
  ])("%j", (input, field, code, params) => {
    expect(errorsOf(proposal, input)).toEqual([{ field, code, ...(params ? { params } : {}) }]);
  });

  it("hands on the code and the parameters of a refinement", () => {
    const schema = z.object({ end: z.string() }).superRefine((_, context) => {
      context.addIssue({ code: "custom", path: ["end"], params: { code: "date_order", start: "2006-01-01" } });
    });
    expect(errorsOf(schema, { end: "" })).toEqual([
      { field: "end", code: "date_order", params: { start: "2006-01-01" } },
    ]);
    expect(errorsOf(z.object({ a: z.string().refine(() => false, "projects.bad") }), { a: "x" })).toEqual([
      { field: "a", code: "projects.bad" },
    ]);
  });
});
