import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addressOf, askedQuery } from "./asked-query";
import { typedNumber } from "./typed-number";
import { whenTyped } from "./when-typed";

const schema = z.object({ stage: whenTyped(z.enum(["draft", "closed"])), before: whenTyped(typedNumber({ min: 1 })) });

describe("the filters of a list in an address", () => {
  it("reads what it knows and passes over the rest", () => {
    expect(askedQuery(schema, { stage: "draft", before: "7", other: "x" })).toEqual({
      query: { stage: "draft", before: 7 },
      wrong: [],
    });
  });

  it("counts an empty filter as not asked", () => {
    expect(askedQuery(schema, { stage: "" }).query).toEqual({});
  });

  it("names what it cannot read and keeps the rest", () => {
    expect(askedQuery(schema, { stage: "burnt", before: "7" })).toEqual({ query: { before: 7 }, wrong: ["stage"] });
  });

  it("leaves empty parameters out of an address", () => {
    expect(addressOf("/projects", { stage: "draft", before: null, text: "", page: 0 })).toBe(
      "/projects?stage=draft&page=0",
    );
    expect(addressOf("/projects", {})).toBe("/projects");
  });
});
