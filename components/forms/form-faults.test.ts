import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listFaults, schemaResolver } from "./form-faults";

const schema = z.object({
  title: z.string().min(2),
  rows: z.array(z.object({ year: z.string().min(4) })).min(1),
  idempotencyKey: z.string(),
});
const options = { fields: {}, shouldUseNativeValidation: undefined };
const judge = schemaResolver(schema, () => ({ idempotencyKey: "k" }));

describe("schemaResolver", () => {
  it("hands on what was typed and what is added", async () => {
    const typed = { title: "路灯", rows: [{ year: "2006" }] };
    expect(await judge(typed, undefined, options)).toEqual({ values: { ...typed, idempotencyKey: "k" }, errors: {} });
  });

  it("keeps codes and parameters with each field, rows included", async () => {
    const { errors } = await judge({ title: "x", rows: [{ year: "1" }] }, undefined, options);
    expect(listFaults(errors)).toEqual([
      { field: "title", code: "too_short", params: { min: 2 } },
      { field: "rows.0.year", code: "too_short", params: { min: 4 } },
    ]);
  });
});

describe("listFaults", () => {
  it("reads refusals of the whole form and of a list as such", () => {
    const errors = {
      root: { 0: { type: "blocked" }, 1: { type: "stale" } },
      rows: { root: { type: "too_few", params: { min: 1 } } },
      title: { type: "duplicate", ref: {} },
    };
    expect(listFaults(errors)).toEqual([
      { field: null, code: "blocked" },
      { field: null, code: "stale" },
      { field: "rows", code: "too_few", params: { min: 1 } },
      { field: "title", code: "duplicate" },
    ]);
  });
});
