import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subjects } from "../../core/rules/rule-terms";
import { goldenCases1 } from "./1/golden-cases";
import { ruleSet1 } from "./1/rule-set";
import { type JudgeStage, judgeStage } from "./stage-for-tests";

let stage: JudgeStage;
beforeAll(async () => {
  stage = await judgeStage();
});
afterAll(() => stage.close());

/** The rules of the catalogue (the unified rule set's paper) that version 1 holds. */
const catalogue = [
  ..."EW-PAIR-01 EW-PAIR-03 EW-ELIG-01 EW-ELIG-02 EW-ELIG-03 EW-ELIG-04 EW-ELIG-05 EW-NEG-01 EW-NEG-02".split(" "),
  ..."EW-DISB-01 EW-DISB-02 EW-DISB-03 EW-DISB-04 EW-DISB-05 EW-DISB-06 EW-DISB-07 EW-TRAN-01 EW-PERF-01".split(" "),
];

describe("one row of the catalogue, one rule, its cases", () => {
  it("holds exactly the catalogue's rules, in its order", () => {
    expect(ruleSet1.rules.map((rule) => rule.code)).toEqual(catalogue);
    expect(Object.keys(goldenCases1).sort()).toEqual([...catalogue].sort());
  });

  it("has loaded each rule once for each subject it judges", async () => {
    const rows =
      await stage.owner`select code, subject from rule where version_id = ${stage.versionId} order by position, subject`;
    const expected = ruleSet1.rules.flatMap((rule) =>
      rule.variants
        .map((variant) => ({ code: rule.code, subject: variant.subject }))
        .sort((a, b) => (a.subject < b.subject ? -1 : 1)),
    );
    expect([...rows]).toEqual(expected);
  });

  it.each(ruleSet1.rules)("judges with $code, for each subject, what is right and what is wrong", (rule) => {
    for (const variant of rule.variants) {
      const verdicts = goldenCases1[rule.code]
        ?.filter((each) => each.subject === variant.subject)
        .map((each) => each.verdict);
      expect(verdicts, `${rule.code} for a ${variant.subject}`).toContain("pass");
      expect(verdicts, `${rule.code} for a ${variant.subject}`).toContain("fail");
    }
  });

  it("is loaded once, however often it is asked for", async () => {
    const { loadRuleSet } = await import("../seed/rule-set");
    expect(await loadRuleSet(stage.owner)).toBe(stage.versionId);
  });
});

const cases = Object.entries(goldenCases1).flatMap(([rule, each]) => each.map((golden) => ({ rule, ...golden })));

describe("golden cases", () => {
  it.each(cases)("$rule $subject at $moment: $is -> $verdict $weight", async (golden) => {
    const [judged] = await stage.owner`
      select verdict, weight from judge_facts(${golden.rule}, 1, ${stage.owner.json(golden.facts)}, ${golden.asOf},
        ${golden.moment}, ${golden.subject})`;
    expect(judged).toEqual({ verdict: golden.verdict, weight: golden.weight ?? null });
  });

  it("covers every subject", () => {
    expect(new Set(cases.map((golden) => golden.subject))).toEqual(new Set(subjects));
  });
});
