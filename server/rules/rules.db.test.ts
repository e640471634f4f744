import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getAdvice } from "./get-advice";
import { getRule } from "./get-rule";
import { listFacts } from "./list-facts";
import { listRules } from "./list-rules";
import { faultyProject, type RuleStage, ruleStage } from "./stage-for-tests";

let stage: RuleStage;
let project: { id: number; code: string };

beforeAll(async () => {
  stage = await ruleStage();
  project = await stage.as("wang.lei", faultyProject);
});
afterAll(() => stage.close());

describe("the rule set", () => {
  it("is listed in the order of the catalogue, each rule once, with its weights", async () => {
    const { version, rows } = await stage.as("sun.yan", (work) => listRules(work, {}));
    expect(version).toMatchObject({ number: 1, state: "published", effectiveFrom: "1996-07-06" });
    expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
    expect(rows[0]).toMatchObject({ code: "EW-PAIR-01", category: "PAIR" });
    const late = rows.find((row) => row.code === "EW-DISB-06");
    expect(late?.weights).toEqual({ approval: "block", daily: "block" });
    await expect(stage.as("sun.yan", (work) => listRules(work, { version: 99 }))).rejects.toThrow("not_found");
  });

  it("shows a rule whole, with the facts that it asks for", async () => {
    const { variants, facts } = await stage.as("sun.yan", (work) => getRule(work, { code: "EW-DISB-07" }));
    expect(variants.map((variant) => variant.subject)).toEqual(["project", "disbursement"]);
    expect(variants[0].waivable).toBe(false);
    expect(facts.map((fact) => fact.name)).toContain("approved_and_paid_by_one");
    await expect(stage.as("sun.yan", (work) => getRule(work, { code: "EW-NONE-01" }))).rejects.toThrow("not_found");
  });

  it("has a dictionary of facts by subject", async () => {
    const facts = await stage.as("sun.yan", (work) => listFacts(work, { subject: "expenditure" }));
    expect(new Set(facts.map((fact) => fact.subject))).toEqual(new Set(["expenditure"]));
  });
});

describe("advice", () => {
  it("says what a gate will say, and keeps nothing", async () => {
    const advice = await stage.as("wang.lei", (work) => getAdvice(work, "project", project.id, "submission"));
    expect(advice[0]).toMatchObject({ verdict: "fail", weight: "block" });
    expect(advice[0]?.messageZh).not.toBe("");
    expect(advice.at(-1)).toMatchObject({ weight: null, figures: [] });
    const kept = await stage.as("wang.lei", (work) => work.sql`select from judgement union all select from flag`);
    expect(kept).toHaveLength(0);
  });

  it("is empty about records out of the actor's sight", async () => {
    expect(await stage.as("chen.jie", (work) => getAdvice(work, "project", project.id))).toEqual([]);
  });
});
